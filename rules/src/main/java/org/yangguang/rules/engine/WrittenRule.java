package org.yangguang.rules.engine;

import java.util.List;

/**
 * A rule as its file writes it.
 *
 * @param subject the first line, {@code 有一项违法}
 * @param conditions the lines below
 * @param conclusion the line after {@code then}, without its reason
 */
public record WrittenRule(
        RuleText text, String subject, List<String> conditions, String conclusion) {
    public WrittenRule {
        conditions = List.copyOf(conditions);
    }

    /** The conclusion without its kind. */
    String says() {
        return conclusion.substring(conclusion.indexOf(' ') + 1);
    }
}
