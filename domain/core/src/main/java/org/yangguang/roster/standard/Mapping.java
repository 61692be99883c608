package org.yangguang.roster.standard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param filter {@code BULLETIN_TYPE=1|2} or {@code CLARIFY_CONTENT!=无}; empty for all rows
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
        columns.add(transform.argument());
        columns.add(pick.substring(pick.indexOf(':') + 1));
        columns.add(filter.split("!?=", 2)[0]);
        return columns;
    }

    /** The rows this line looks at, in the order the picking leaves. */
    Stream<Map<String, String>> pick(List<Map<String, String>> rows) {
        Stream<Map<String, String>> kept = rows.stream().filter(filtering());
        int colon = pick.indexOf(':');
        if (colon < 0) {
            return kept;
        }
        Comparator<Map<String, String>> order =
                Comparator.comparing(r -> r.getOrDefault(pick.substring(colon + 1), ""));
        Optional<Map<String, String>> found =
                pick.startsWith("FIRST") ? kept.min(order) : kept.max(order);
        return found.stream();
    }

    private Predicate<Map<String, String>> filtering() {
        if (filter.isEmpty()) {
            return row -> true;
        }
        String[] sides = filter.split("!?=", 2);
        List<String> wanted = List.of(sides[1].split("\\|"));
        boolean without = filter.contains("!=");
        return row -> wanted.contains(row.getOrDefault(sides[0], "")) != without;
    }
}
