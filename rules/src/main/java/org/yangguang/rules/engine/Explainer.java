package org.yangguang.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.engine.Meaning.Concluded;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.parameters.Limits;
import org.yangguang.rules.parameters.Parameter;

/**
 * 为什么、为什么没有: holds the sentences of a rule set against a case, line by line, in the words of the
 * sentences. Thread-safe.
 */
public final class Explainer {

    private final PerVersion<List<WrittenRule>> rules;
    private final PerVersion<Map<String, Meaning>> meanings =
            new PerVersion<>(ConcurrentHashMap::new);
    private final RuleSet set;

    public Explainer(RuleSet set) {
        this.rules = new PerVersion<>(() -> WrittenRules.of(set));
        this.set = set;
    }

    /** The rules whose conclusion is of this kind. */
    public List<WrittenRule> concluding(Predicate<String> conclusion) {
        return rules.get().stream().filter(rule -> conclusion.test(rule.conclusion())).toList();
    }

    /**
     * One rule against one fact.
     *
     * @param about what the fact is called in conclusions, or null for the case
     * @param earlier what the rules concluded already
     * @param conduct the day that decides which rules are in force
     */
    public Explanation explain(
            WrittenRule rule,
            Worded fact,
            String about,
            List<Conclusion> earlier,
            LocalDate conduct) {
        List<Condition> conditions = new ArrayList<>();
        if (!rule.text().covers(conduct)) {
            String dates = "规则自 " + rule.text().from() + " 起施行";
            conditions.add(new Condition("适用于 " + conduct, false, List.of(dates)));
        }
        for (String line : rule.conditions()) {
            conditions.add(condition(line, fact, about, earlier));
        }
        return new Explanation(rule.text(), rule.conclusion(), about, conditions);
    }

    /** A rule that found nothing to look at. */
    public static Explanation withoutSubject(WrittenRule rule) {
        return new Explanation(
                rule.text(),
                rule.conclusion(),
                null,
                List.of(new Condition(rule.subject(), false, List.of("本案没有"))));
    }

    private Condition condition(String line, Worded fact, String about, List<Conclusion> earlier) {
        Meaning meaning = meanings.get().computeIfAbsent(line, this::meaning);
        String text = line.startsWith("- ") ? line.substring(2) : line;
        if (meaning.concluded() != null) {
            return new Condition(text, concluded(meaning.concluded(), about, earlier), List.of());
        }
        boolean holds = ask(meaning, fact) != meaning.negated();
        return new Condition(text, holds, seen(meaning.words(), fact.words()));
    }

    private Meaning meaning(String line) {
        return RuleLanguage.condition(set.name(), line)
                .map(Meaning::of)
                .orElseThrow(() -> new IllegalStateException(line));
    }

    private static boolean concluded(Concluded wanted, String about, List<Conclusion> earlier) {
        return earlier.stream()
                .filter(conclusion -> conclusion.kind().equals(wanted.kind()))
                .filter(c -> wanted.says() == null || wanted.says().equals(c.says()))
                .anyMatch(c -> !wanted.ofThisLead() || Objects.equals(c.about(), about));
    }

    private static boolean ask(Meaning meaning, Worded fact) {
        Class<?>[] types = new Class<?>[meaning.words().size()];
        Arrays.fill(types, String.class);
        try {
            return (Boolean)
                    fact.getClass()
                            .getMethod(meaning.method(), types)
                            .invoke(fact, meaning.words().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(meaning.method(), e);
        }
    }

    private static List<String> seen(List<String> words, Situation situation) {
        return words.stream().flatMap(word -> seen(word, situation)).distinct().toList();
    }

    private static Stream<String> seen(String word, Situation situation) {
        if (situation.vocabulary().contains(word)) {
            return Stream.of(word + " " + Wording.of(situation.get(word, Object.class), "不明"));
        }
        Limits limits = situation.limits();
        return limits.has(word) ? Stream.of(dated(limits.of(word))) : Stream.empty();
    }

    private static String dated(Parameter parameter) {
        return parameter.name()
                + " "
                + parameter.value()
                + " "
                + parameter.unit()
                + "（"
                + parameter.from()
                + " 起施行，"
                + parameter.basis()
                + "）";
    }
}
