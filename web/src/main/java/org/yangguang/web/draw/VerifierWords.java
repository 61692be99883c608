package org.yangguang.web.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sentences of the verifier as the lines of their bundle, which its script reads as they are. */
enum VerifierWords {
    CHINESE("/texts/verify.properties"),
    ENGLISH("/texts/verify_en.properties");

    private final String lines;

    VerifierWords(String bundle) {
        try (InputStream text = VerifierWords.class.getResourceAsStream(bundle)) {
            lines = new String(text.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String lines() {
        return lines;
    }
}
