package org.yangguang.rules.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.judgement.JudgementRules;

/**
 * An answer as the file expects it. How it is written does not matter: the order of a list, an
 * empty cell for what is not known, a suspicion named by its item instead of by the violation.
 */
record ExpectedAnswer(Set<String> parts) {

    static final String UNKNOWN = "?";
    private static final String SUSPECT = "SUSPECT:";

    static ExpectedAnswer of(Cells cells, String column) {
        return written(cells.text(column, ""));
    }

    /** Whether the rules say the same. */
    boolean agreesWith(String answer) {
        return equals(written(answer));
    }

    private static ExpectedAnswer written(String list) {
        return new ExpectedAnswer(
                Stream.of(list.split("\\s*\\|\\s*"))
                        .flatMap(ExpectedAnswer::meaning)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> meaning(String part) {
        if (part.equals(UNKNOWN)) {
            return Stream.of("");
        }
        List<String> violations =
                part.startsWith(SUSPECT)
                        ? JudgementRules.suspicions(part.substring(SUSPECT.length()))
                        : List.of();
        return violations.isEmpty() ? Stream.of(part) : violations.stream();
    }
}
