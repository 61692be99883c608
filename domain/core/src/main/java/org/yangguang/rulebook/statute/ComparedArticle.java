package org.yangguang.rulebook.statute;

import org.yangguang.rules.citation.Place;

/**
 * One article in two texts, side by side; null where a text has no such article.
 *
 * @param before the older text, cut into what both share and what only it says
 */
public record ComparedArticle(Place place, Words before, Words after) {

    /** Words with the differing piece in the middle. */
    public record Words(String start, String changed, String end) {}

    public boolean isSame() {
        return before != null
                && after != null
                && before.changed().isEmpty()
                && after.changed().isEmpty();
    }

    /** Compares two texts of an article; null where there is none. */
    static ComparedArticle of(Place place, String before, String after) {
        if (before == null || after == null) {
            return new ComparedArticle(place, whole(before), whole(after));
        }
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new ComparedArticle(place, cut(before, start, end), cut(after, start, end));
    }

    private static Words cut(String text, int start, int end) {
        return new Words(
                text.substring(0, start),
                text.substring(start, text.length() - end),
                text.substring(text.length() - end));
    }

    private static Words whole(String text) {
        return text == null ? null : new Words("", text, "");
    }
}
