package org.yangguang.dr1.file;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence about a published file, in Chinese, or in English where the locale is English.
 *
 * @param values of any content, since they come out of the file; a value may be a sentence itself
 */
public record Sentence(String key, List<Object> values) {

    private static final int LONGEST_VALUE = 80;

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    String in(Locale locale) {
        Object[] shown = values.stream().map(value -> shown(value, locale)).toArray();
        return MessageFormat.format(bundle("rejections", locale).getString(key), shown);
    }

    private static String shown(Object value, Locale locale) {
        if (value instanceof Sentence sentence) {
            return sentence.in(locale);
        }
        String text = value.toString().replaceAll("\\p{Cc}", "\uFFFD");
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "org.yangguang.dr1." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
