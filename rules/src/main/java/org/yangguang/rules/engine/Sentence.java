package org.yangguang.rules.engine;

import java.util.List;

/**
 * A rule as its file writes it.
 *
 * @param subject the first line, {@code 有一项违法}
 * @param conditions the lines below
 * @param conclusion the line after {@code then}, without its reason
 */
public record Sentence(RuleText rule, String subject, List<String> conditions, String conclusion) {
    public Sentence {
        conditions = List.copyOf(conditions);
    }
}
