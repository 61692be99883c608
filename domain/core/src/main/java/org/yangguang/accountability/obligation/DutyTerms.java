package org.yangguang.accountability.obligation;

import java.time.LocalDate;
import org.yangguang.kernel.calendar.Term;
import org.yangguang.rules.parameters.PlanClock;

/** The term of each duty as the dated parameters {@code K1.days}, {@code K1.unit} … grant it. */
public final class DutyTerms {

    private DutyTerms() {}

    /** The term in force on the day it starts. */
    public static Term of(Duty duty, LocalDate start) {
        return clock(duty).term(start);
    }

    /** Whether the duty's clock starts with the report rather than with the inspection's end. */
    public static boolean startsWithReport(Duty duty, LocalDate on) {
        return clock(duty).startsWithReport(on);
    }

    private static PlanClock clock(Duty duty) {
        return PlanClock.valueOf(duty.name());
    }
}
