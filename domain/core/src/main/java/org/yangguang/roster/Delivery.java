package org.yangguang.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines of a shipped table are new to this installation. Every line is brought once: what the bureau changed or
 * removed afterwards is its own.
 *
 * @param identity columns that tell two lines apart
 * @param topic column by which an installation that kept no account knows what it has
 */
record Delivery(List<String> identity, String topic) {

    /** How a line is remembered. */
    String name(Map<String, String> line) {
        return identity.stream()
                .map(column -> line.getOrDefault(column, ""))
                .collect(Collectors.joining("|"));
    }

    /**
     * The lines to add, in shipped order.
     *
     * @param delivered names of the lines that came before; empty in an installation older than the account
     * @param known topics that the table holds now
     */
    List<Map<String, String>> due(
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
