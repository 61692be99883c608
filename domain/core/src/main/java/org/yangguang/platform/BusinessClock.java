package org.yangguang.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock every duty is counted by: Asia/Shanghai, in demo mode moved forward by a stored shift. */
public final class BusinessClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock source;
    private final ZoneId zone;
    private volatile Duration shift;

    BusinessClock(Clock source, ZoneId zone, Duration shift) {
        this.source = source;
        this.zone = zone;
        this.shift = shift;
    }

    void shiftTo(Duration newShift) {
        shift = newShift;
    }

    Duration shift() {
        return shift;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BusinessClock(source, other, shift);
    }

    @Override
    public Instant instant() {
        return source.instant().plus(shift);
    }
}
