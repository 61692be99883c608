package org.yangguang.rules.language.sentence;

import java.util.Map;
import java.util.Set;
import org.yangguang.rules.parameters.Unit;

/**
 * What rules may name because a table of the same version defines it.
 *
 * @param parameters name to unit
 */
public record Codes(
        Set<String> items,
        Set<String> crimes,
        Set<String> groups,
        Set<String> violations,
        Set<String> keywords,
        Map<String, Unit> parameters) {

    public Codes {
        items = Set.copyOf(items);
        crimes = Set.copyOf(crimes);
        groups = Set.copyOf(groups);
        violations = Set.copyOf(violations);
        keywords = Set.copyOf(keywords);
        parameters = Map.copyOf(parameters);
    }
}
