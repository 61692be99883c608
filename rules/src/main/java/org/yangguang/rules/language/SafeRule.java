package org.yangguang.rules.language;

import java.time.LocalDate;
import java.util.List;

/**
 * One checked rule.
 *
 * @param number {@code 范围-01}
 * @param title the whole rule in one sentence
 * @param until last day, or null
 * @param line where it begins in its file
 */
record SafeRule(
        String number,
        String title,
        String basis,
        LocalDate from,
        LocalDate until,
        List<Clause> conditions,
        Clause consequence,
        int line) {

    SafeRule {
        Characters.RULE.require(number + title + basis);
        conditions = List.copyOf(conditions);
    }

    /** The same rule wherever it stands. */
    SafeRule anywhere() {
        return new SafeRule(number, title, basis, from, until, conditions, consequence, 0);
    }
}
