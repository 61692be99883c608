package org.yangguang.rules.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places that stand at one point of a basis, in one of three ways of writing: {@code
 * 64(1)(二)}, {@code 第六十四条第一款第二项}, {@code 四（三）1}.
 *
 * @param end where they end
 */
record Located(List<Place> places, int end) {

    private static final String HAN = "[" + Numerals.CHARACTERS + "]+";
    private static final String ITEM = "[(（]" + HAN + "[)）]";
    private static final Pattern SHORT =
            Pattern.compile(
                    "(\\d+)?((?:\\(\\d+\\))*)((?:" + ITEM + ")*)(?:[–-](\\d+|" + ITEM + "))?");
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:第(%s)条(?:之(%s))?)?(?:第(%s)款)?(?:第(%s)项)?(?:至第(%s)条)?"
                            .formatted(HAN, HAN, HAN, HAN, HAN));
    private static final Pattern SECTION =
            Pattern.compile("(" + HAN + ")[(（](" + HAN + ")[)）](\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NUMERAL = Pattern.compile(HAN);

    /**
     * Reads the places at a point, or null.
     *
     * @param last the place before, to which a bare paragraph or item belongs
     */
    static Located at(String text, int start, boolean inSections, Place last) {
        Matcher section = SECTION.matcher(text).region(start, text.length());
        if (inSections && section.lookingAt()) {
            return new Located(List.of(section(section)), section.end());
        }
        Matcher written = WRITTEN.matcher(text).region(start, text.length());
        if (written.lookingAt() && written.end() > start) {
            return new Located(written(written, last), written.end());
        }
        Matcher shortly = SHORT.matcher(text).region(start, text.length());
        return shortly.lookingAt() && saysSomething(shortly)
                ? new Located(shortly(shortly, last), shortly.end())
                : null;
    }

    static boolean begins(char c) {
        return Character.isDigit(c) || c == '第' || Numerals.CHARACTERS.indexOf(c) >= 0;
    }

    private static Place section(Matcher found) {
        return new Place(numeral(found, 1), 0, numeral(found, 2), number(found.group(3)));
    }

    private static List<Place> written(Matcher found, Place last) {
        Place article =
                found.group(1) == null
                        ? last
                        : new Place(numeral(found, 1), numeral(found, 2), 0, 0);
        Place paragraph = found.group(3) == null ? article : article.paragraph(numeral(found, 3));
        Place place = found.group(4) == null ? paragraph : paragraph.item(numeral(found, 4));
        return found.group(5) == null
                ? List.of(place)
                : IntStream.rangeClosed(place.article(), numeral(found, 5))
                        .mapToObj(Place::article)
                        .toList();
    }

    private static List<Place> shortly(Matcher found, Place last) {
        Place article = found.group(1) == null ? last : Place.article(number(found.group(1)));
        List<Place> places = new ArrayList<>();
        numbers(found.group(2)).forEach(number -> places.add(article.paragraph(number)));
        if (places.isEmpty()) {
            places.add(article);
        }
        List<Integer> items = numerals(found.group(3));
        if (!items.isEmpty()) {
            Place paragraph = places.remove(places.size() - 1);
            items.forEach(item -> places.add(paragraph.item(item)));
        }
        if (found.group(4) != null) {
            places.addAll(upTo(found.group(4), places.get(places.size() - 1)));
        }
        return places;
    }

    /** The places of a range after its first. */
    private static List<Place> upTo(String end, Place first) {
        return Character.isDigit(end.charAt(0))
                ? IntStream.rangeClosed(first.article() + 1, number(end))
                        .mapToObj(Place::article)
                        .toList()
                : IntStream.rangeClosed(first.item() + 1, numerals(end).get(0))
                        .mapToObj(first::item)
                        .toList();
    }

    private static boolean saysSomething(Matcher shortly) {
        return shortly.group(1) != null
                || !shortly.group(2).isEmpty()
                || !shortly.group(3).isEmpty();
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> number(found.group())).toList();
    }

    private static List<Integer> numerals(String text) {
        return NUMERAL.matcher(text).results().map(found -> Numerals.parse(found.group())).toList();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int numeral(Matcher found, int group) {
        return found.group(group) == null ? 0 : Numerals.parse(found.group(group));
    }
}
