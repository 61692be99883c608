package org.yangguang.rules.language.reading;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What is wrong at one place of a rule file, and what to do about it.
 *
 * @param line from 1; in a workbook the number beside the row; 0 = the file as a whole
 * @param column from 1; in a table the number of the cell
 */
public record Problem(String file, int line, int column, ProblemKind kind, List<String> arguments)
        implements Comparable<Problem> {

    private static final String BUNDLE = "org.yangguang.rules.language.problems";
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a file as a whole. */
    public static Problem of(String file, ProblemKind kind, Object... arguments) {
        return at(file, 0, 0, kind, arguments);
    }

    public static Problem at(
            String file, int line, int column, ProblemKind kind, Object... arguments) {
        List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Problem(file, line, column, kind, words.stream().map(Shown::of).toList());
    }

    /** The sentence for the officer, in Chinese unless English is asked for. */
    public String text(Locale locale) {
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader(), exact);
        return MessageFormat.format(texts.getString(kind.name()), arguments.toArray());
    }

    /** {@code file:line:column sentence}, as compilers write; a file as a whole is its beginning. */
    public String line(Locale locale) {
        return "%s:%d:%d %s"
                .formatted(Shown.of(file), Math.max(line, 1), Math.max(column, 1), text(locale));
    }

    /** By file, then place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
