package org.yangguang.rules.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a basis from left to right. A name opens a text, the places after it belong to that text
 * until another name comes; what stands in brackets is read on its own.
 */
final class BasisReader {

    private static final Pattern SEPARATOR = Pattern.compile("[；、，→/\\s]+");
    private static final Pattern MARK = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern BRACKET = Pattern.compile("（[^（）]*）");
    private static final String ENDS = "；、，→/\\s\\[（(";
    private static final int SHORT = 2;

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private Statute current;
    private Place last = Place.WHOLE;

    BasisReader(String text) {
        this.text = text;
    }

    List<Part> read() {
        while (at < text.length()) {
            if (!separator() && !mark() && !named() && !continued() && !bracket()) {
                remark();
            }
        }
        return parts;
    }

    private boolean separator() {
        return filling(SEPARATOR);
    }

    private boolean mark() {
        return filling(MARK);
    }

    private boolean filling(Pattern pattern) {
        Matcher found = from(at, pattern);
        if (!found.lookingAt()) {
            return false;
        }
        parts.add(Part.filling(found.group()));
        at = found.end();
        return true;
    }

    /** A name, perhaps its number in brackets, perhaps a place. */
    private boolean named() {
        Optional<Map.Entry<String, Statute>> name = nameAt(at, 1);
        if (name.isEmpty()) {
            return false;
        }
        current = name.get().getValue();
        last = Place.WHOLE;
        int end = at + name.get().getKey().length();
        Matcher number = from(end, BRACKET);
        Located there = place(end);
        if (there == null && text.startsWith(" ", end)) {
            there = place(end + 1);
        }
        if (there == null && number.lookingAt()) {
            there = place(number.end());
        }
        cite(there == null ? new Located(List.of(Place.WHOLE), end) : there);
        return true;
    }

    /** A further place of the same text. */
    private boolean continued() {
        if (current == null) {
            return false;
        }
        Located there = place(at);
        if (there == null || !standsAlone(there.end())) {
            return false;
        }
        cite(there);
        return true;
    }

    private boolean standsAlone(int end) {
        return end == text.length()
                || text.charAt(at) == '第'
                || ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private void cite(Located there) {
        List<Citation> citations =
                there.places().stream().map(place -> new Citation(current, place)).toList();
        last = there.places().get(there.places().size() - 1);
        parts.add(new Part(Part.Kind.CITED, text.substring(at, there.end()), citations));
        at = there.end();
    }

    private Located place(int start) {
        return Located.at(text, start, current.inSections(), last);
    }

    /** What is cited inside brackets counts, other words there are explanations. */
    private boolean bracket() {
        Matcher found = from(at, BRACKET);
        if (!found.lookingAt()) {
            return false;
        }
        parts.add(Part.filling("（"));
        String inside = found.group().substring(1, found.group().length() - 1);
        new BasisReader(inside)
                .read().stream()
                        .map(p -> p.kind() == Part.Kind.CITED ? p : Part.filling(p.text()))
                        .forEach(parts::add);
        parts.add(Part.filling("）"));
        at = found.end();
        return true;
    }

    private void remark() {
        int end = at + 1;
        while (end < text.length() && !startsSomething(end)) {
            end++;
        }
        parts.add(Part.remark(text.substring(at, end)));
        at = end;
    }

    /** Inside words only a long name counts: 法律 is not 法. */
    private boolean startsSomething(int position) {
        return "；，→[（".indexOf(text.charAt(position)) >= 0
                || nameAt(position, SHORT + 1).isPresent();
    }

    private Optional<Map.Entry<String, Statute>> nameAt(int position, int shortest) {
        return Statutes.byName().entrySet().stream()
                .filter(name -> name.getKey().length() >= shortest)
                .filter(name -> text.startsWith(name.getKey(), position))
                .filter(name -> isWholeName(name.getKey(), position))
                .findFirst();
    }

    /** A short name is one only when a place or an end follows. */
    private boolean isWholeName(String name, int position) {
        int end = position + name.length();
        return name.length() > SHORT
                || end == text.length()
                || ENDS.indexOf(text.charAt(end)) >= 0
                || Located.begins(text.charAt(end));
    }

    private Matcher from(int start, Pattern pattern) {
        return pattern.matcher(text).region(start, text.length());
    }
}
