package org.yangguang.rules.judgement;

import java.util.Arrays;

/** How grave a violation is, lightest first; only S3 is statutory: 情节严重 (条例67, 68). */
enum Severity {
    S1("一般"),
    S2("较重"),
    S3("严重");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    static Severity of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    String word() {
        return word;
    }
}
