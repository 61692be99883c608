package org.yangguang.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.yangguang.kernel.Shared;

/**
 * The Chinese words of papers, files and forms, from {@code wording.properties} beside the class that writes them;
 * what screens say stands in the bundles of the pages, in both languages. A file that is missing, a pattern that is
 * broken and a key that one of two languages lacks stop the class that asks from loading.
 */
@Shared(because = "every context words its papers and files with it")
public final class Wording {

    private static final String FILE = "wording";

    private final Properties words;
    private final Locale locale;
    private final String name;

    private Wording(Class<?> writer, String file, Locale locale) {
        this.name = writer.getPackageName() + "/" + file;
        this.locale = locale;
        this.words = read(writer, file);
        words.forEach((key, text) -> new MessageFormat((String) text, locale));
    }

    /** The words in the package of a class. */
    public static Wording beside(Class<?> writer) {
        return new Wording(writer, FILE + ".properties", Locale.SIMPLIFIED_CHINESE);
    }

    /** What a command line says: {@code file.properties}, or {@code file_en.properties} for who reads English. */
    public static Wording beside(Class<?> writer, String file, Locale reader) {
        Wording chinese = new Wording(writer, file + ".properties", Locale.SIMPLIFIED_CHINESE);
        Wording english = new Wording(writer, file + "_en.properties", Locale.ENGLISH);
        if (!chinese.words.keySet().equals(english.words.keySet())) {
            throw new IllegalStateException(english.name + " has other keys than its twin");
        }
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? english : chinese;
    }

    /** The words of a key with the values in their places; {@link IllegalArgumentException} when there are none. */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(name + " has no " + key);
        }
        return new MessageFormat(text, locale).format(values);
    }

    /** Several words that stand under one key, parted by 、. */
    public List<String> listed(String key) {
        return List.of(of(key).split("、"));
    }

    private static Properties read(Class<?> writer, String file) {
        Properties words = new Properties();
        try (InputStream bytes = writer.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new FileNotFoundException(file + " beside " + writer.getName());
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
