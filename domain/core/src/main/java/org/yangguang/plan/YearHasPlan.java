package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** There is one plan a year. */
public class YearHasPlan extends RuleBroken {
    YearHasPlan(String year) {
        super(year);
    }
}
