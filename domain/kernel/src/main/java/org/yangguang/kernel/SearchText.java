package org.yangguang.kernel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The two-character search: texts and queries are cut the same way, so that 招标 finds 某某招标代理. */
public final class SearchText {

    private SearchText() {}

    /** Half-width, lower-case, without any space. */
    public static String normalise(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /**
     * The distinct pairs of neighbouring characters of the normalised text, in order; none below
     * two.
     */
    public static Set<String> bigrams(String text) {
        int[] characters = normalise(text).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < characters.length; i++) {
            pairs.add(new String(characters, i - 1, 2));
        }
        return Collections.unmodifiableSet(pairs);
    }
}
