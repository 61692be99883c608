package org.yangguang.rulebook.statute;

import java.util.List;
import org.yangguang.rules.citation.Numerals;
import org.yangguang.rules.citation.Place;

/**
 * One article.
 *
 * @param heading part, chapter and section above it, may be empty
 * @param text one paragraph or item a line
 */
public record ArticleView(Place place, String heading, String text) {

    public List<String> paragraphs() {
        return text.lines().toList();
    }

    /** {@code a64}, {@code a280-1}: where links lead. */
    public String anchor() {
        return anchor(place);
    }

    /** {@code 第三条之一}, or {@code 四、} in a plan. */
    public String label(boolean inSections) {
        return inSections ? Numerals.of(place.article()) + "、" : place.toString();
    }

    /** The anchor of the article a place is in. */
    public static String anchor(Place place) {
        return "a" + place.article() + (place.inserted() == 0 ? "" : "-" + place.inserted());
    }
}
