package org.yangguang.draw;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Points of time as they stand in sentences and files. */
public final class Instants {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Instants() {}

    public static String minute(Instant at, Clock clock) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
