package org.yangguang.roster.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines of a shipped table are new to this installation. Every line is brought once: what the bureau changed or
 * removed afterwards is its own. A line that still reads as an earlier release shipped it gives way to its successors.
 *
 * @param identity columns that tell two lines apart
 * @param place columns that a line and its successor share
 * @param topic column by which an installation that kept no account knows what it has
 */
public record Delivery(List<String> identity, List<String> place, String topic) {

    /** How a line is remembered. */
    public String name(Map<String, String> line) {
        return joined(identity, line);
    }

    /** The lines of the table that nobody touched since an earlier release brought them, and that are no more. */
    public static List<Map<String, String>> outdated(
            List<Map<String, String>> earlier, List<Map<String, String>> table) {
        return table.stream().filter(earlier::contains).toList();
    }

    /** What is shipped now in place of the outdated lines, as far as the table does not have it. */
    public List<Map<String, String>> successors(
            List<Map<String, String>> shipped,
            List<Map<String, String>> outdated,
            List<Map<String, String>> table) {
        Set<String> places =
                outdated.stream().map(line -> joined(place, line)).collect(Collectors.toSet());
        Set<String> kept = table.stream().map(this::name).collect(Collectors.toSet());
        return shipped.stream()
                .filter(line -> places.contains(joined(place, line)))
                .filter(line -> !kept.contains(name(line)))
                .toList();
    }

    private static String joined(List<String> columns, Map<String, String> line) {
        return columns.stream()
                .map(column -> line.getOrDefault(column, ""))
                .collect(Collectors.joining("|"));
    }

    /**
     * The lines to add, in shipped order.
     *
     * @param delivered names of the lines that came before; empty in an installation older than the account
     * @param known topics that the table holds now
     */
    public List<Map<String, String>> due(
            List<Map<String, String>> shipped, Set<String> delivered, Set<String> known) {
        return shipped.stream()
                .filter(
                        line ->
                                delivered.isEmpty()
                                        ? !known.contains(line.get(topic))
                                        : !delivered.contains(name(line)))
                .toList();
    }
}
