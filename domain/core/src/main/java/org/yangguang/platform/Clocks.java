package org.yangguang.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;

/** Hands out the one business clock and the State Council's working calendar. */
@Singleton
@Startup
@DependsOn("SettingsAtStart")
@Lock(LockType.READ)
@PermitAll
public class Clocks {

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @Inject private Mode mode;

    private BusinessClock clock;
    private WorkingCalendar calendar;

    @PostConstruct
    void start() {
        clock = new BusinessClock(Clock.systemUTC(), BusinessClock.ZONE, storedShift());
        calendar = StateCouncilCalendar.published();
    }

    @Produces
    public Clock clock() {
        return clock;
    }

    @Produces
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The clock itself, for {@link BusinessTime}, which alone may move it. */
    public BusinessClock businessClock() {
        return clock;
    }

    private Duration storedShift() {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select seconds from platform.clock_shift")) {
            rows.next();
            return mode.isDemo() ? Duration.ofSeconds(rows.getLong(1)) : Duration.ZERO;
        } catch (SQLException e) {
            throw new IllegalStateException("the business clock cannot be read", e);
        }
    }
}
