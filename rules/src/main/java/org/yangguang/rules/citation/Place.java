package org.yangguang.rules.citation;

import java.util.Comparator;

/**
 * Where in a text: 条, 款, 项. 0 = not named. In a plan written in sections ({@code 四（三）1}) the
 * article is the chapter and the paragraph the section.
 *
 * @param inserted 1 for 第…条之一, else 0
 */
public record Place(int article, int inserted, int paragraph, int item)
        implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt((Place place) -> place.article)
                    .thenComparingInt(place -> place.inserted)
                    .thenComparingInt(place -> place.paragraph)
                    .thenComparingInt(place -> place.item);

    /** The text as a whole. */
    public static final Place WHOLE = new Place(0, 0, 0, 0);

    public static Place article(int number) {
        return new Place(number, 0, 0, 0);
    }

    /** The article alone, without paragraph and item. */
    public Place ofArticle() {
        return new Place(article, inserted, 0, 0);
    }

    Place paragraph(int number) {
        return new Place(article, inserted, number, 0);
    }

    Place item(int number) {
        return new Place(article, inserted, paragraph, number);
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code 第六十四条第一款第二项}; empty for the whole text. */
    @Override
    public String toString() {
        return part("第", article, "条")
                + part("之", inserted, "")
                + part("第", paragraph, "款")
                + part("第", item, "项");
    }

    /** {@code 四（三）1}. */
    String asSection() {
        return Numerals.of(article) + part("（", paragraph, "）") + (item == 0 ? "" : item);
    }

    private static String part(String before, int number, String after) {
        return number == 0 ? "" : before + Numerals.of(number) + after;
    }
}
