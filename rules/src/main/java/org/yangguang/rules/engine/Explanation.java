package org.yangguang.rules.engine;

import java.util.Comparator;
import java.util.List;
import org.yangguang.rules.law.Articles;
import org.yangguang.rules.law.Articles.Article;

/**
 * One rule held against one case: why it concluded something, or which line kept it from doing so.
 *
 * @param conclusion what the rule says when all its lines hold, {@code 该项涉嫌 CR-223}
 * @param about the violation it was asked about, or null for the case
 */
public record Explanation(
        RuleText rule, String conclusion, String about, List<Condition> conditions)
        implements Comparable<Explanation> {

    private static final Comparator<Explanation> ORDER =
            Comparator.comparing((Explanation e) -> e.failed().size())
                    .thenComparing(e -> e.rule.number())
                    .thenComparing(e -> String.valueOf(e.about));

    public Explanation {
        conditions = List.copyOf(conditions);
    }

    /** The articles the rule rests on, each with its gist. */
    public List<Article> articles() {
        return Articles.citedBy(rule.basis());
    }

    /** Whether every line holds. */
    public boolean fires() {
        return failed().isEmpty();
    }

    /** The lines that the case does not meet. */
    public List<Condition> failed() {
        return conditions.stream().filter(condition -> !condition.holds()).toList();
    }

    /** What came closest first, then by number. */
    @Override
    public int compareTo(Explanation other) {
        return ORDER.compare(this, other);
    }
}
