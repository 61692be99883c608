package org.yangguang.rules.book;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a book lacks before legal officers may sign it. */
public final class Completeness {

    /** One thing that is missing. */
    public record Gap(Missing what, String id) {}

    /** What can be missing. */
    public enum Missing {
        /** A rule without basis or without first day. */
        BASIS_OR_DATE,
        /** A violation that no item yields and that has no stated reason. */
        NOTHING_YIELDS_IT,
        /** An item that yields no violation and has no stated reason. */
        YIELDS_NOTHING,
        /** A parameter without source. */
        SOURCE
    }

    private static final Pattern VIOLATION = Pattern.compile("(TR|BD|AG|EX|OF)-\\d\\d");

    private Completeness() {}

    /** The gaps of a book, in its order; a complete book has none. */
    public static List<Gap> gaps(RuleBook book) {
        List<String> yielded =
                book.entries(Entry.Kind.ITEM)
                        .flatMap(item -> yielded(item).results())
                        .map(found -> found.group())
                        .toList();
        return Stream.of(
                        gaps(book, Entry.Kind.RULE, Missing.BASIS_OR_DATE, Completeness::isDated),
                        gaps(book, Entry.Kind.PARAMETER, Missing.SOURCE, Completeness::hasBasis),
                        gaps(book, Entry.Kind.ITEM, Missing.YIELDS_NOTHING, Completeness::yields),
                        gaps(
                                book,
                                Entry.Kind.VIOLATION,
                                Missing.NOTHING_YIELDS_IT,
                                type -> yielded.contains(type.code()) || explained(type)))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private static Stream<Gap> gaps(
            RuleBook book, Entry.Kind kind, Missing missing, Predicate<Entry> complete) {
        return book.entries(kind)
                .filter(complete.negate())
                .map(entry -> new Gap(missing, entry.id()));
    }

    private static boolean isDated(Entry rule) {
        return hasBasis(rule) && rule.from() != null;
    }

    private static boolean hasBasis(Entry entry) {
        return !entry.fact("依据").isBlank();
    }

    private static boolean yields(Entry item) {
        return yielded(item).find() || explained(item);
    }

    /** Words in brackets are a hint for the reviewer, nothing comes of them. */
    private static Matcher yielded(Entry item) {
        return VIOLATION.matcher(item.fact("可得出").replaceAll("（.*?）", ""));
    }

    private static boolean explained(Entry entry) {
        return !entry.fact("说明").isBlank();
    }
}
