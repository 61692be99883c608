package org.yangguang.rules.language.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;

/** The words the rules of one set may use of each subject, and the closed lists they choose from. */
public final class Vocabulary {

    /** 数、日、时刻、文字, or 选项 with its choices. */
    record Word(String kind, List<String> choices) {}

    private static final List<CSVRecord> ALL = Table.read("language/vocabulary.csv", row -> row);

    private final Map<String, Map<String, Word>> bySubject = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Vocabulary() {}

    public static Vocabulary of(String set) {
        Vocabulary vocabulary = new Vocabulary();
        ALL.stream()
                .filter(row -> Table.words(row.get("规则集")).contains(set))
                .forEach(vocabulary::add);
        return vocabulary;
    }

    /** Whether rules of the set may be about this subject. */
    boolean hasSubject(String subject) {
        return bySubject.containsKey(subject);
    }

    /** The words of a subject, by name. */
    Map<String, Word> words(String subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** A closed list, {@code 结论}; empty when the set has none. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private void add(CSVRecord row) {
        if (row.get("类型").equals("清单")) {
            lists.put(row.get("词"), Table.words(row.get("取值")));
            return;
        }
        for (String subject : Table.words(row.get("主语"))) {
            Map<String, Word> words =
                    bySubject.computeIfAbsent(subject, key -> new LinkedHashMap<>());
            if (row.get("词") != null) {
                words.put(row.get("词"), new Word(row.get("类型"), Table.words(row.get("取值"))));
            }
        }
    }
}
