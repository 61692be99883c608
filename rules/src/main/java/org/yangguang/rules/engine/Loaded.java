package org.yangguang.rules.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * A rule set ready to be asked.
 *
 * @param texts by the rules' full names
 */
record Loaded(KieBase base, Map<String, RuleText> texts) {

    static Loaded of(RuleSet set) {
        return of(set, CompiledRules.load(set.name()));
    }

    static Loaded of(RuleSet set, KieBase base) {
        Function<Rule, RuleText> read = rule -> RuleText.of(rule, fileOf(rule, set));
        return new Loaded(
                base,
                base.getKiePackages().stream()
                        .flatMap(rules -> rules.getRules().stream())
                        .collect(Collectors.toMap(Rule::getName, read)));
    }

    RuleText textOf(Rule rule) {
        return texts.get(rule.getName());
    }

    private static String fileOf(Rule rule, RuleSet set) {
        return set.paths().stream()
                .filter(path -> RuleBase.current().text(path).contains(rule.getName()))
                .findFirst()
                .map(path -> "org/yangguang/rules/" + path)
                .orElseThrow(() -> new IllegalStateException(rule.getName()));
    }
}
