package org.yangguang.rulebook.statute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.citation.Statute;

/** Which texts the library still needs so that every citation leads somewhere. */
final class WantedStatutes {

    private WantedStatutes() {}

    static List<WantedStatute> without(Set<String> loaded) {
        Map<String, Statute> cited = new LinkedHashMap<>();
        Map<String, Long> entries =
                RuleBook.current()
                        .entries()
                        .flatMap(entry -> titles(entry, cited).stream())
                        .filter(title -> !loaded.contains(title))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return entries.entrySet().stream()
                .map(
                        e ->
                                new WantedStatute(
                                        e.getKey(), cited.get(e.getKey()).number(), e.getValue()))
                .sorted(
                        Comparator.comparing(WantedStatute::entries)
                                .reversed()
                                .thenComparing(WantedStatute::title))
                .toList();
    }

    private static Set<String> titles(Entry entry, Map<String, Statute> cited) {
        return entry.citations().stream()
                .map(Citation::statute)
                .peek(statute -> cited.putIfAbsent(statute.title(), statute))
                .map(Statute::title)
                .collect(Collectors.toSet());
    }
}
