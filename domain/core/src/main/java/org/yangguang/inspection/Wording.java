package org.yangguang.inspection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The Chinese words of notice, record and report, from {@code wording.properties} beside this class. */
public final class Wording {

    private static final Properties WORDS = read();

    private Wording() {}

    public static String of(String key, Object... values) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return new MessageFormat(words, Locale.SIMPLIFIED_CHINESE).format(values);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Wording.class.getResourceAsStream("wording.properties"),
                        StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
