package org.yangguang.rules.language.sentence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints what the engine compiles. It sees checked structures only: nothing that somebody typed
 * reaches the engine except as a captured word between two quotation marks of ours.
 */
public final class DrlPrinter {

    private static final Set<String> ENGINE = Set.of("Situation", "Conclusion");

    private DrlPrinter() {}

    public static String print(RuleFile file) {
        StringBuilder drl = new StringBuilder();
        drl.append("package org.yangguang.rules.").append(file.source().folder()).append(";\n");
        imports(file).forEach(type -> drl.append("import ").append(type).append(";\n"));
        file.rules().forEach(rule -> print(rule, drl));
        return drl.toString();
    }

    private static Set<String> imports(RuleFile file) {
        Set<String> types = new TreeSet<>();
        ENGINE.forEach(type -> types.add("org.yangguang.rules.engine." + type));
        file.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(clause -> clause.sentence().fact().stream())
                .filter(fact -> !ENGINE.contains(fact))
                .forEach(fact -> types.add(packageOf(file) + fact));
        return types;
    }

    private static String packageOf(RuleFile file) {
        return "org.yangguang.rules." + file.source().folder() + ".";
    }

    private static void print(SafeRule rule, StringBuilder drl) {
        drl.append("rule \"%s %s\"\n".formatted(rule.number(), rule.title()));
        drl.append("    @依据(\"%s\")\n".formatted(rule.basis()));
        drl.append("    @施行(\"%s\")\n".formatted(rule.from()));
        if (rule.until() != null) {
            drl.append("    @失效(\"%s\")\n".formatted(rule.until()));
        }
        drl.append("when\n").append(patterns(rule.conditions()));
        drl.append("then\n    ").append(rule.consequence().drl()).append("\nend\n");
    }

    /** A pattern a line, with the details that say more of it between its parentheses. */
    private static String patterns(List<Clause> conditions) {
        StringBuilder patterns = new StringBuilder();
        int i = 0;
        while (i < conditions.size()) {
            String pattern = conditions.get(i++).drl();
            int from = i;
            while (i < conditions.size() && conditions.get(i).sentence().isDetail()) {
                i++;
            }
            String details =
                    conditions.subList(from, i).stream()
                            .map(Clause::drl)
                            .collect(Collectors.joining(", "));
            String open = pattern.substring(0, pattern.length() - 1);
            patterns.append("    ").append(open).append(details).append(")\n");
        }
        return patterns.toString();
    }
}
