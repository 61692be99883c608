package org.yangguang.platform.settings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What is said about settings; whoever starts a server may read either language, so a refusal is said in both. */
final class SettingWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);

    private SettingWords() {}

    /** The text of a key in one language; {@link Locale#ROOT} is Chinese. */
    static String of(Locale language, String key, Object... values) {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "org.yangguang.platform.settings",
                        language,
                        SettingWords.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language).format(values);
    }

    static List<String> unknown(String property) {
        return LANGUAGES.stream()
                .map(l -> of(l, "unknown", property, Setting.nearest(property).property()))
                .toList();
    }

    static List<String> malformed(Setting setting, String value) {
        return LANGUAGES.stream()
                .map(
                        l ->
                                of(
                                        l,
                                        "malformed",
                                        setting.property(),
                                        value,
                                        setting.purpose(l),
                                        setting.right(l)))
                .toList();
    }
}
