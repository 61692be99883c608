package org.yangguang.roster.standard;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One line of the mapping table: which column of which data set says a fact.
 *
 * @param fact {@code project.estimate}, {@code timeline.notice}, {@code parties.winner} …
 * @param transform how the text becomes a value, see {@link Transform}
 * @param key columns that lead to the rows: of the tender project, of the project, of a bidder, of an organisation
 * @param filter {@code BULLETIN_TYPE=1|2} or {@code CLARIFY_CONTENT!=无}, several joined by {@code &};
 *     empty for all rows
 * @param pick {@code ONE}, {@code EACH}, {@code FIRST:COLUMN} or {@code LAST:COLUMN}
 * @param priority a later one is asked only when the earlier gives nothing
 */
public record Mapping(
        String dataset,
        String field,
        String fact,
        Transform transform,
        List<String> key,
        String filter,
        String pick,
        int priority) {

    private static final Map<String, String> NAMES =
            Map.of(
                    "BIDDER_ORG_CODE", "BIDDER_NAME",
                    "WIN_CANDIDATE_CODE", "WIN_CANDIDATE_NAME",
                    "WIN_BIDDER_CODE", "WIN_BIDDER_NAME");

    /** Reads a line with the columns of {@code mapping.csv}. */
    public static Mapping of(Map<String, String> row) {
        return new Mapping(
                row.get("dataset"),
                row.get("field_en"),
                row.get("fact"),
                Transform.parse(row.get("transform")),
                List.of(row.get("key").split("\\+")),
                row.get("filter"),
                row.get("pick"),
                Integer.parseInt(row.get("priority")));
    }

    /** Every column of the data set that this line needs. */
    Set<String> columns() {
        Set<String> columns = new HashSet<>(key);
        columns.add(field);
        columns.addAll(transform.columns());
        columns.add(pick.substring(pick.indexOf(':') + 1));
        conditions().forEach(condition -> columns.add(condition.column()));
        key.stream().map(NAMES::get).filter(Objects::nonNull).forEach(columns::add);
        return columns;
    }

    /** The column with the name of whom a key column gives the code. */
    Optional<String> nameColumn(int at) {
        return Optional.ofNullable(NAMES.get(key.get(at)));
    }

    /**
     * The rows this line looks at, in the order the picking leaves. What a later row leaves empty
     * stands as an earlier one has it.
     */
    Stream<Map<String, String>> pick(List<Map<String, String>> rows) {
        Stream<Map<String, String>> kept = rows.stream().filter(filtering());
        int colon = pick.indexOf(':');
        if (colon < 0) {
            return kept;
        }
        Comparator<Map<String, String>> order =
                Comparator.comparing(r -> inOrder(r.getOrDefault(pick.substring(colon + 1), "")));
        Stream<Map<String, String>> saying =
                kept.filter(row -> !row.getOrDefault(field, "").isBlank());
        Optional<Map<String, String>> found =
                pick.startsWith("FIRST")
                        ? saying.min(order)
                        : saying.reduce((a, b) -> order.compare(a, b) > 0 ? a : b);
        return found.stream();
    }

    /** Whether it cannot be told if a row is meant, as its filtering column says nothing known. */
    boolean leavesOpen(Map<String, String> row, CodeLists codes) {
        return conditions().anyMatch(condition -> condition.leavesOpen(row, codes));
    }

    private Predicate<Map<String, String>> filtering() {
        return row -> conditions().allMatch(condition -> condition.keeps(row));
    }

    private Stream<Condition> conditions() {
        return filter.isEmpty() ? Stream.empty() : Stream.of(filter.split("&")).map(Condition::of);
    }

    /** Days in whatever shape they are written; other text as it is. */
    private static String inOrder(String text) {
        return StandardText.dateTime(text).map(LocalDateTime::toString).orElse(text);
    }

    /** {@code BULLETIN_TYPE=1|2} or {@code CLARIFY_CONTENT!=无}; an empty cell meets neither. */
    private record Condition(String column, List<String> values, boolean without) {

        static Condition of(String text) {
            String[] sides = text.split("!?=", 2);
            return new Condition(sides[0], List.of(sides[1].split("\\|")), text.contains("!="));
        }

        boolean keeps(Map<String, String> row) {
            String value = row.getOrDefault(column, "");
            return values.contains(value) != without && !(without && value.isBlank());
        }

        boolean leavesOpen(Map<String, String> row, CodeLists codes) {
            String value = row.getOrDefault(column, "");
            return value.isBlank() || (codes.has(column) && !codes.knows(column, value));
        }
    }
}
