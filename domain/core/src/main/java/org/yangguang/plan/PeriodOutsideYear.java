package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Inspections of a task begin in the year of its plan. */
public class PeriodOutsideYear extends RuleBroken {
    PeriodOutsideYear(int year) {
        super(String.valueOf(year));
    }
}
