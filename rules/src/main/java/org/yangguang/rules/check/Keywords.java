package org.yangguang.rules.check;

import java.util.List;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;

/** 关键词: the words in tender documents that make a human look at an item. */
final class Keywords {

    private record Keyword(String list, String word) {}

    private static final PerVersion<List<Keyword>> ALL =
            new PerVersion<>(
                    () ->
                            Table.read(
                                    "check/keywords.csv",
                                    row -> new Keyword(row.get("list"), row.get("keyword"))));

    private Keywords() {}

    /** The words of a list that a text holds, in the order of the list. */
    static List<String> in(String text, String list) {
        return ALL.get().stream()
                .filter(keyword -> keyword.list().equals(list))
                .map(Keyword::word)
                .filter(text::contains)
                .toList();
    }
}
