package org.yangguang.rules.language.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was read, or every reason why it cannot be used; never both. */
public record Reading<T>(T value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
        if ((value == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading is a value or problems");
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    public static <T> Reading<T> refused(List<Problem> problems) {
        return new Reading<>(null, problems);
    }

    public boolean accepted() {
        return problems.isEmpty();
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when it was refused
     */
    public T require() {
        if (!accepted()) {
            throw new IllegalStateException(
                    problems.stream()
                            .map(it -> it.line(Locale.CHINA))
                            .collect(Collectors.joining("\n")));
        }
        return value;
    }

    public <R> Reading<R> then(Function<T, Reading<R>> next) {
        return accepted() ? next.apply(value) : refused(problems);
    }
}
