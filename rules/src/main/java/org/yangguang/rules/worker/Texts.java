package org.yangguang.rules.worker;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences about the worker, in Chinese and English. */
final class Texts {

    private Texts() {}

    static String of(String key, Locale locale, Object... arguments) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "org.yangguang.rules.worker.texts",
                        locale,
                        Texts.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
