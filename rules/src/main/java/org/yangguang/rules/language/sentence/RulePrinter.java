package org.yangguang.rules.language.sentence;

import java.util.stream.Collectors;

/** Prints a checked file of sentences again, in the one form that all versions are kept in. */
public final class RulePrinter {

    private RulePrinter() {}

    public static String print(RuleFile file) {
        String comments =
                file.comments().stream()
                        .map(text -> "// " + text + "\n")
                        .collect(Collectors.joining());
        String rules =
                file.rules().stream().map(RulePrinter::print).collect(Collectors.joining("\n"));
        return comments.isEmpty() ? rules : comments + "\n" + rules;
    }

    public static String print(SafeRule rule) {
        StringBuilder text = new StringBuilder();
        text.append("rule \"%s %s\"\n".formatted(rule.number(), rule.title()));
        text.append("    @依据(\"%s\")\n".formatted(rule.basis()));
        text.append("    @施行(\"%s\")\n".formatted(rule.from()));
        if (rule.until() != null) {
            text.append("    @失效(\"%s\")\n".formatted(rule.until()));
        }
        text.append("when\n");
        rule.conditions().forEach(clause -> text.append("    ").append(clause.line()).append('\n'));
        text.append("then\n    ").append(rule.consequence().line()).append("\nend\n");
        return text.toString();
    }
}
