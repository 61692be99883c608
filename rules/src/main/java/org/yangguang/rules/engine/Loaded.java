package org.yangguang.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.yangguang.rules.base.RuleBase;

/**
 * A rule set ready to be asked.
 *
 * @param texts by the rules' full names
 */
record Loaded(KieBase base, Map<String, RuleText> texts) {

    /** A set as the build left it, by its name and the files its rules stand in. */
    static Loaded of(String set, List<String> paths) {
        return of(paths, CompiledRules.load(set));
    }

    static Loaded of(List<String> paths, KieBase base) {
        Function<Rule, RuleText> read = rule -> RuleText.of(rule, fileOf(rule, paths));
        return new Loaded(
                base,
                base.getKiePackages().stream()
                        .flatMap(rules -> rules.getRules().stream())
                        .collect(Collectors.toMap(Rule::getName, read)));
    }

    RuleText textOf(Rule rule) {
        return texts.get(rule.getName());
    }

    private static String fileOf(Rule rule, List<String> paths) {
        return paths.stream()
                .filter(path -> RuleBase.current().text(path).contains(rule.getName()))
                .findFirst()
                .map(path -> "org/yangguang/rules/" + path)
                .orElseThrow(() -> new IllegalStateException(rule.getName()));
    }
}
