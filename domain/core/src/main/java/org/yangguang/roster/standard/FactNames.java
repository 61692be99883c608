package org.yangguang.roster.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the standard keeps what the rules miss: {@code 投标截止之日} is {@code 504.BID_DOC_REFER_END_TIME}. */
final class FactNames {

    private static final Map<String, String> FACTS = facts();

    private final List<Mapping> mappings;

    FactNames(List<Mapping> mappings) {
        this.mappings =
                mappings.stream().sorted(Comparator.comparingInt(Mapping::priority)).toList();
    }

    /** The missing words, each with its field where the standard or the supplement has one. */
    String named(String missing) {
        return Stream.of(missing.split("、")).map(this::withField).collect(Collectors.joining("、"));
    }

    /** Whether the standard or the supplement has a field for one of the missing words. */
    boolean knows(String missing) {
        return Stream.of(missing.split("、")).anyMatch(word -> field(word).isPresent());
    }

    private String withField(String word) {
        return field(word).map(f -> word + "（" + f + "）").orElse(word);
    }

    private Optional<String> field(String word) {
        return mappings.stream()
                .filter(
                        m ->
                                m.fact()
                                        .equals(
                                                FACTS.get(
                                                        word.replace(
                                                                RuleWords.OF_SOME_BIDDERS, ""))))
                .map(mapping -> mapping.dataset() + "." + mapping.field())
                .findFirst();
    }

    private static Map<String, String> facts() {
        try {
            return CsvTable.resource(FactNames.class, "words.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("fact")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
