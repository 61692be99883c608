package org.yangguang.rulebook.book;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Chinese words of the printed book, from {@code book.properties} beside this class. */
final class BookWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "org.yangguang.rulebook.book", Locale.ROOT, BookWords.class.getClassLoader());

    private BookWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.SIMPLIFIED_CHINESE).format(values);
    }
}
