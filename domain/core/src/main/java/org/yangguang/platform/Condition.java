package org.yangguang.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.yangguang.kernel.calendar.CalendarNotPublished;
import org.yangguang.kernel.calendar.WorkingCalendar;

/** 运行状况: what must be true for the product to do its duty. */
@Stateless
@PermitAll
public class Condition {

    private static final int DAYS_AHEAD = 60;

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @Inject private Clock clock;
    @Inject private WorkingCalendar calendar;

    /** Name of each check to whether it holds. */
    public Map<String, Boolean> checks() {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("database answers with a locale that can search Chinese", searchesChinese());
        checks.put("calendar covers the next " + DAYS_AHEAD + " days", calendarCovers());
        return checks;
    }

    private boolean searchesChinese() {
        try (Connection connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select datcollate <> 'C' from pg_database"
                                                + " where datname = current_database()")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean calendarCovers() {
        try {
            calendar.isWorkingDay(LocalDate.now(clock).plusDays(DAYS_AHEAD));
            return true;
        } catch (CalendarNotPublished e) {
            return false;
        }
    }
}
