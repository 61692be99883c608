package org.yangguang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How a sheet looks: {@code paper.css}, margins after GB/T 9704-2012. */
final class PaperStyle {

    static final String CSS = read();

    private PaperStyle() {}

    private static String read() {
        try (InputStream css = PaperStyle.class.getResourceAsStream("paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
