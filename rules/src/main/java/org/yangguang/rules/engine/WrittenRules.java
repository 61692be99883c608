package org.yangguang.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.rules.base.RuleBase;

/** Reads the rules of sentences back from their files, for whoever explains an answer. */
final class WrittenRules {

    private WrittenRules() {}

    /** Every rule of sentences of a set, in the order of its files. */
    static List<WrittenRule> of(RuleSet set) {
        Map<String, RuleText> texts =
                set.texts().collect(Collectors.toMap(RuleText::number, Function.identity()));
        List<WrittenRule> rules = new ArrayList<>();
        for (String path : set.paths()) {
            if (path.endsWith(".dslr")) {
                read(RuleBase.current().text(path), texts, rules);
            }
        }
        return rules;
    }

    private static void read(String text, Map<String, RuleText> texts, List<WrittenRule> rules) {
        for (String rule : text.split("\n(?=rule \")")) {
            if (rule.startsWith("rule \"")) {
                String number = rule.substring(rule.indexOf('"') + 1, rule.indexOf(' ', 6));
                List<String> when = lines(rule, "\nwhen\n", "\nthen\n");
                List<String> then = lines(rule, "\nthen\n", "\nend");
                rules.add(
                        new WrittenRule(
                                texts.get(number),
                                when.get(0),
                                when.subList(1, when.size()),
                                then.get(0).split(" 理由: ")[0]));
            }
        }
    }

    private static List<String> lines(String rule, String from, String to) {
        String part = rule.substring(rule.indexOf(from) + from.length(), rule.indexOf(to));
        return part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
