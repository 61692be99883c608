package org.yangguang.rules.book;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangguang.rules.base.Table;

/** Stated reasons: an item that yields no violation, a violation that no item yields. */
final class Reasons {

    private static final Map<String, String> ALL =
            Table.read("book/reasons.csv", row -> Map.entry(row.get("编号"), row.get("理由"))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Reasons() {}

    static Optional<String> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }
}
