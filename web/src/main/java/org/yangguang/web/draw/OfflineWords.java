package org.yangguang.web.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sentences of the offline pages as the lines of their bundles, which the scripts read as they are. */
enum OfflineWords {
    CHINESE("/texts/verify.properties"),
    ENGLISH("/texts/verify_en.properties"),
    SECRET_CHINESE("/texts/secret.properties"),
    SECRET_ENGLISH("/texts/secret_en.properties");

    private final String lines;

    OfflineWords(String bundle) {
        try (InputStream text = OfflineWords.class.getResourceAsStream(bundle)) {
            lines = new String(text.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String lines() {
        return lines;
    }
}
