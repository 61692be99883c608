package org.yangguang.rules.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The rules as text, for tests that ask something of every rule. */
public final class RuleTexts {

    private RuleTexts() {}

    /** Every rule that ever was, repealed ones too, by set and number. */
    public static List<RuleText> all() {
        return texts(rule -> true);
    }

    /** The rules that answer conduct of a day, by set and number. */
    public static List<RuleText> inForce(LocalDate conduct) {
        return texts(rule -> rule.covers(conduct));
    }

    private static List<RuleText> texts(Predicate<RuleText> wanted) {
        return Arrays.stream(RuleSet.values()).flatMap(RuleSet::texts).filter(wanted).toList();
    }
}
