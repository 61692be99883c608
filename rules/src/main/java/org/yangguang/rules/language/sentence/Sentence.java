package org.yangguang.rules.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence of the dictionary: how an officer writes it and how it is said to the engine.
 *
 * @param text as in the dictionary, {@code - {项} 不低于 {参数}}
 * @param slots what may stand at each {@code {…}}
 * @param template the condition or consequence in the engine's language, same names in braces
 * @param facts fact types that it can be said of; empty = of none in particular
 */
public record Sentence(
        boolean consequence, String text, List<Slot> slots, String template, Set<String> facts) {

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern FACT = Pattern.compile("(\\$[a-z]) : (\\w+)\\(\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z]\\b");

    /** Whether it says more of the fact named before it. */
    public boolean isDetail() {
        return text.startsWith("- ");
    }

    /** Whether it names the fact a rule is about. */
    boolean isSubject() {
        return fact().isPresent();
    }

    Optional<String> fact() {
        Matcher matcher = FACT.matcher(template);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** The variable a subject binds. */
    String variable() {
        return template.substring(0, 2);
    }

    /** Variables that have to be bound before it can be said. */
    Set<String> variables() {
        return isSubject()
                ? Set.of()
                : VARIABLE.matcher(template)
                        .results()
                        .map(r -> r.group())
                        .collect(Collectors.toSet());
    }

    /** The words between the slots. */
    List<String> literals() {
        return List.of(NAME.split(text, -1));
    }

    List<String> names() {
        return NAME.matcher(text).results().map(result -> result.group(1)).toList();
    }

    /** What a line captures when it is this sentence, with the places in the line. */
    Optional<List<Capture>> match(String line) {
        Matcher matcher = pattern().matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Capture> captures = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            captures.add(new Capture(matcher.group(i), matcher.start(i)));
        }
        return Optional.of(captures);
    }

    /** The line again, with captured text at its places. */
    String line(List<String> captures) {
        return filled(text, captures);
    }

    /** The condition or consequence, with captured text at its places. */
    String drl(List<String> captures) {
        return filled(template, captures);
    }

    private String filled(String frame, List<String> captures) {
        List<String> names = names();
        return NAME.matcher(frame)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        captures.get(names.indexOf(found.group(1)))));
    }

    /** Captures never hold a space, so that a line can be read in one way only and in linear time. */
    private Pattern pattern() {
        List<String> literals = literals();
        StringBuilder pattern = new StringBuilder(Pattern.quote(literals.get(0)));
        for (int i = 1; i < literals.size(); i++) {
            pattern.append(group(slots.get(i - 1))).append(Pattern.quote(literals.get(i)));
        }
        return Pattern.compile(pattern.toString());
    }

    private String group(Slot slot) {
        boolean quoted = text.endsWith("\"") && slots.indexOf(slot) == slots.size() - 1;
        if (quoted) {
            return "(.*)";
        }
        return slot == Slot.MARKS ? "(\\S+(?: 或 \\S+)*)" : "(\\S+)";
    }

    /** Text at a slot and where it begins in the line, from 0. */
    public record Capture(String text, int start) {}
}
