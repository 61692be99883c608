package org.yangguang.rules.language.sentence;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.rules.language.reading.Characters;

/**
 * One checked rule.
 *
 * @param number {@code 范围-01}
 * @param title the whole rule in one sentence
 * @param until last day, or null
 * @param line where it begins in its file
 */
public record SafeRule(
        String number,
        String title,
        String basis,
        LocalDate from,
        LocalDate until,
        List<Clause> conditions,
        Clause consequence,
        int line) {

    public SafeRule {
        Characters.RULE.require(number + title + basis);
        conditions = List.copyOf(conditions);
    }

    /** The same rule wherever it stands. */
    public SafeRule anywhere() {
        return new SafeRule(number, title, basis, from, until, conditions, consequence, 0);
    }
}
