package org.yangguang.accountability.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yangguang.kernel.calendar.Deadline;

/** One day of a kept count. */
@Embeddable
record Counted(@Column(name = "on_day") LocalDate on, boolean counts, String why) {

    static Counted of(Deadline.CountedDay day) {
        return new Counted(day.day(), day.counted(), day.why());
    }

    Deadline.CountedDay day() {
        return new Deadline.CountedDay(on, counts, why);
    }
}
