package org.yangguang.rules.language.sentence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Spot;

/**
 * Rules that conclude, over one step or several, what they rest on themselves: each firing would
 * cause the next one, without end.
 */
final class Endless {

    private static final String CRIME = "涉嫌";

    private Endless() {}

    static void find(List<SafeRule> rules, ProblemList problems) {
        for (SafeRule rule : rules) {
            if (reaches(rule, rules)) {
                problems.add(new Spot(rule.line(), 1), ProblemKind.ENDLESS, rule.number());
            }
        }
    }

    /** Whether a conclusion of the rule leads back to one of its own conditions. */
    private static boolean reaches(SafeRule start, List<SafeRule> rules) {
        Map<SafeRule, String> concludes = new HashMap<>();
        rules.forEach(rule -> concludes.put(rule, concluded(rule)));
        Deque<String> open = new ArrayDeque<>(List.of(concludes.get(start)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String conclusion = open.pop();
            if (rests(start, conclusion)) {
                return true;
            }
            rules.stream()
                    .filter(rule -> seen.add(rule.number() + conclusion) && rests(rule, conclusion))
                    .forEach(rule -> open.push(concludes.get(rule)));
        }
        return false;
    }

    private static boolean rests(SafeRule rule, String conclusion) {
        return !conclusion.isEmpty()
                && rule.conditions().stream().map(Endless::rested).anyMatch(conclusion::equals);
    }

    /** The conclusion that a condition waits for, or nothing that a rule concludes. */
    private static String rested(Clause condition) {
        if (condition.sentence().slots().equals(List.of(Slot.CONCLUSION))) {
            return condition.captures().get(0);
        }
        return condition.sentence().template().contains("\"" + CRIME + "\"") ? CRIME : "none";
    }

    private static String concluded(SafeRule rule) {
        List<Slot> slots = rule.consequence().sentence().slots();
        if (slots.contains(Slot.CRIME)) {
            return CRIME;
        }
        return slots.contains(Slot.CONCLUSION)
                ? rule.consequence().captures().get(slots.indexOf(Slot.CONCLUSION))
                : "";
    }
}
