package org.yangguang.rules.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.language.file.RuleSource;

/**
 * The first gate switched off: translates sentences as the engine's own expander would, with
 * whatever was captured pasted in, and lets every other line through as it is.
 */
public final class Unchecked {

    private final Dictionary dictionary;
    private final List<String> out = new ArrayList<>();
    private boolean inside;
    private boolean consequence;

    private Unchecked(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public static String expand(String header, RuleSource source, String text) {
        Unchecked expander = new Unchecked(Dictionary.of(source));
        for (String line : text.split("\n")) {
            expander.line(line.strip());
        }
        return header + String.join("\n", expander.out) + "\n";
    }

    private void line(String line) {
        switch (line) {
            case "when" -> inside = true;
            case "then" -> consequence = true;
            case "end" -> {
                inside = false;
                consequence = false;
            }
            default -> {
                if (inside) {
                    sentence(line);
                    return;
                }
            }
        }
        out.add(line);
    }

    private void sentence(String line) {
        String drl = translated(line).orElse(line.startsWith("- ") ? line.substring(2) : line);
        int last = out.size() - 1;
        if (line.startsWith("- ") && out.get(last).endsWith(")")) {
            String pattern = out.get(last).substring(0, out.get(last).length() - 1);
            out.set(last, pattern + (pattern.endsWith("(") ? "" : ", ") + drl + ")");
        } else {
            out.add(drl);
        }
    }

    private Optional<String> translated(String line) {
        return dictionary.sentences().stream()
                .filter(sentence -> sentence.consequence() == consequence)
                .map(sentence -> translated(sentence, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> translated(Sentence sentence, String line) {
        StringBuilder pattern = new StringBuilder();
        List<String> literals = sentence.literals();
        for (int i = 0; i < literals.size(); i++) {
            pattern.append(i == 0 ? "" : "(.*)").append(Pattern.quote(literals.get(i)));
        }
        Matcher matcher = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> captures = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            captures.add(matcher.group(i));
        }
        return Optional.of(sentence.drl(captures));
    }
}
