package org.yangguang.rules.judgement;

import java.util.Arrays;
import java.util.Optional;

/** How grave a violation is, lightest first; only S3 is statutory: 情节严重 (条例67, 68). */
public enum Severity {
    S1("一般"),
    S2("较重"),
    S3("严重");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The severity of a code, {@code S3}; nothing for {@code -}, which an answer has without violation. */
    public static Optional<Severity> named(String code) {
        return Arrays.stream(values()).filter(it -> it.name().equals(code)).findFirst();
    }

    static Severity of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** The word of the rules, {@code 严重}. */
    public String word() {
        return word;
    }
}
