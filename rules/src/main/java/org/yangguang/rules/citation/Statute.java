package org.yangguang.rules.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that bases cite, and by which names.
 *
 * @param title 全称, the key under which the library keeps it
 * @param citedAs the name in a citation, {@code 招标投标法}
 * @param aliases 简称, {@code 法}
 * @param number 文号
 * @param inSections cited as {@code 四（三）1} instead of by article
 * @param from first day of the text that the names mean
 * @param until last day of that text, or null: an old name stays with the old text
 * @param source where names and dates come from, with mark
 */
public record Statute(
        String title,
        String citedAs,
        List<String> aliases,
        String number,
        boolean inSections,
        LocalDate from,
        LocalDate until,
        String source) {

    public Statute {
        aliases = List.copyOf(aliases);
    }

    /** Every name it goes by. */
    Stream<String> names() {
        return Stream.concat(Stream.of(title, citedAs), aliases.stream()).distinct();
    }
}
