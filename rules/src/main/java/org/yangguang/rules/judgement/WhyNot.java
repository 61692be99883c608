package org.yangguang.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.Condition;
import org.yangguang.rules.engine.Explainer;
import org.yangguang.rules.engine.Explanation;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Worded;
import org.yangguang.rules.engine.WrittenRule;

/** Tells for an answer that came out, or did not, how each rule that can yield it met the case. */
final class WhyNot {

    private static final Explainer QUALIFICATION = new Explainer(RuleSet.QUALIFICATION);
    private static final Explainer CONSEQUENCE = new Explainer(RuleSet.CONSEQUENCE);
    private static final Set<String> OF_A_LEAD = Set.of("有一项线索", "有一项违法");
    private static final String ANSWERABLE = "应当查处";

    private final Judged judged;
    private final LocalDate conduct;
    private final LocalDate handled;

    WhyNot(Judged judged, LocalDate conduct, LocalDate handled) {
        this.judged = judged;
        this.conduct = conduct;
        this.handled = handled;
    }

    /** Every rule that concluded something, with the facts and numbers it rests on. */
    List<Explanation> why() {
        return all(s -> true).filter(Explanation::fires).toList();
    }

    /**
     * The rules that can yield an answer, the closest first.
     *
     * @param answer a violation, severity, outcome, department, crime or flag, by its code
     */
    List<Explanation> of(String answer) {
        Stream<Explanation> rules =
                Violations.find(answer).isPresent() ? ofViolation(answer) : all(yielding(answer));
        return rules.distinct().sorted().toList();
    }

    private Predicate<String> yielding(String answer) {
        Set<String> handlings =
                Arrays.stream(Handling.values())
                        .filter(handling -> yields(handling, answer))
                        .map(Handling::word)
                        .collect(Collectors.toSet());
        if (!handlings.isEmpty()) {
            boolean chained = handlings.stream().anyMatch(WhyNot::followsAnswerable);
            return conclusion ->
                    handlings.stream().anyMatch(word -> conclusion.endsWith("处置 " + word))
                            || chained && conclusion.endsWith("定性为 " + ANSWERABLE);
        }
        return Severity.named(answer)
                .<Predicate<String>>map(s -> c -> c.endsWith("程度不低于 " + s.word()))
                .orElse(c -> c.endsWith("涉嫌 " + answer) || c.endsWith("标记 " + answer));
    }

    private boolean yields(Handling handling, String answer) {
        return handling.outcome().equals(answer)
                || answer.equals(handling.department(judged.inspected().project().industry()));
    }

    private static boolean followsAnswerable(String handling) {
        return Set.of("立案查处", "移送行业主管部门", "移送发展改革部门协调").contains(handling);
    }

    private Stream<Explanation> all(Predicate<String> conclusion) {
        Qualified qualified = judged.qualified();
        return Stream.concat(
                explained(
                        QUALIFICATION,
                        conclusion,
                        qualified.words(),
                        qualified.leads(),
                        qualified.conclusions(),
                        conduct),
                explained(
                        CONSEQUENCE,
                        conclusion,
                        qualified.caseWords(),
                        qualified.violations(),
                        judged.consequences(),
                        handled));
    }

    private static Stream<Explanation> explained(
            Explainer explainer,
            Predicate<String> conclusion,
            Worded whole,
            List<Lead> leads,
            List<Conclusion> earlier,
            LocalDate day) {
        List<Explanation> explanations = new ArrayList<>();
        for (WrittenRule rule : explainer.concluding(conclusion)) {
            if (!OF_A_LEAD.contains(rule.subject())) {
                explanations.add(explainer.explain(rule, whole, null, earlier, day));
            } else if (leads.isEmpty()) {
                explanations.add(Explainer.withoutSubject(rule));
            }
            if (OF_A_LEAD.contains(rule.subject())) {
                for (Lead lead : leads) {
                    explanations.add(explainer.explain(rule, lead, lead.key(), earlier, day));
                }
            }
        }
        return explanations.stream();
    }

    /** A violation needs a confirmed finding under an item that yields it. */
    private Stream<Explanation> ofViolation(String code) {
        List<Lead> leads =
                judged.qualified().leads().stream()
                        .filter(lead -> lead.type().code().equals(code))
                        .toList();
        WrittenRule rule = QUALIFICATION.concluding(c -> c.equals("该项定性为 违法")).get(0);
        if (leads.isEmpty()) {
            Condition missing = new Condition("有一项线索指向 " + code, false, List.of(itemsOf(code)));
            return Stream.of(
                    new Explanation(rule.text(), rule.conclusion(), null, List.of(missing)));
        }
        List<Conclusion> earlier = judged.qualified().conclusions();
        return leads.stream()
                .map(lead -> QUALIFICATION.explain(rule, lead, lead.key(), earlier, conduct));
    }

    private static String itemsOf(String code) {
        String items =
                CheckItems.all().stream()
                        .filter(item -> item.yields().contains(code))
                        .map(CheckItem::code)
                        .collect(Collectors.joining("、"));
        return items.isEmpty() ? "没有事项对应，须由人工直接认定" : "没有事项 " + items + " 的不符合或者存疑结论";
    }
}
