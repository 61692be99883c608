package org.yangguang.kernel;

import java.util.Locale;

/** A value of a sentence that is words itself and reads differently in each language. */
public interface InLanguages {

    String in(Locale locale);
}
