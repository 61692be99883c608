package org.yangguang.rulebook.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.citation.Numerals;
import org.yangguang.rules.citation.Place;

/**
 * An article cut into 款 and 项. A line that begins with （一） is an item of the paragraph before it; in a plan it
 * begins a paragraph, and 1. begins an item.
 */
record ArticleText(String text, boolean inSections) {

    private static final Pattern NUMERAL =
            Pattern.compile("[（(]([" + Numerals.CHARACTERS + "]+)[）)].*");
    private static final Pattern DIGITS = Pattern.compile("(\\d+)[.．、].*");

    /** The words of a place in this article, empty when it has no such paragraph or item. */
    Optional<String> at(Place place) {
        if (place.paragraph() == 0 && place.item() == 0) {
            return Optional.of(text);
        }
        return place.paragraph() == 0
                ? lines().stream()
                        .filter(line -> line.item() == place.item())
                        .findFirst()
                        .map(Line::words)
                : paragraph(place);
    }

    private Optional<String> paragraph(Place place) {
        List<String> found =
                lines().stream()
                        .filter(line -> line.paragraph() == place.paragraph())
                        .filter(line -> place.item() == 0 || line.item() == place.item())
                        .map(Line::words)
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
    }

    /** Every line with the paragraph and the item it belongs to, 0 = none. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        int item = 0;
        for (String words : text.split("\n")) {
            int numeral = number(NUMERAL, words);
            if (inSections) {
                paragraph = numeral > 0 ? numeral : paragraph;
                item = numeral > 0 ? 0 : Math.max(item, number(DIGITS, words));
            } else {
                paragraph += numeral > 0 && paragraph > 0 ? 0 : 1;
                item = numeral;
            }
            lines.add(new Line(paragraph, item, words));
        }
        return lines;
    }

    private static int number(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        if (!found.matches()) {
            return 0;
        }
        String number = found.group(1);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Numerals.parse(number);
    }

    private record Line(int paragraph, int item, String words) {}
}
