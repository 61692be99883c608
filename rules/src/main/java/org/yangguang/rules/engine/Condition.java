package org.yangguang.rules.engine;

import java.util.List;

/**
 * One line of a rule, held against a case.
 *
 * @param text the line as the rule says it
 * @param holds whether the case meets it
 * @param seen the facts it looked at, {@code 中标金额 3999000}, and the numbers with the day they came
 *     into force; empty when there is nothing to show
 */
public record Condition(String text, boolean holds, List<String> seen) {
    public Condition {
        seen = List.copyOf(seen);
    }
}
