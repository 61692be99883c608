package org.yangguang.rules.cases;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words about worked cases: Chinese, and English where it is asked for. */
final class CaseTexts {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private CaseTexts() {}

    static ResourceBundle of(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        return ResourceBundle.getBundle(
                "org.yangguang.rules.cases.cases",
                english ? Locale.ENGLISH : Locale.ROOT,
                CaseTexts.class.getClassLoader(),
                EXACT);
    }
}
