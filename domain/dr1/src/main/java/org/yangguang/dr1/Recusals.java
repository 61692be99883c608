package org.yangguang.dr1;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is recused from what, including what became known after the draw. */
final class Recusals {

    private final Map<String, Set<String>> inspectorsByObject = new HashMap<>();

    Recusals(Collection<Recusal> recusals) {
        recusals.forEach(r -> add(r.object(), r.inspector()));
    }

    void add(String object, String inspector) {
        inspectorsByObject.computeIfAbsent(object, o -> new HashSet<>()).add(inspector);
    }

    boolean contains(String object, String inspector) {
        return inspectorsByObject.getOrDefault(object, Set.of()).contains(inspector);
    }
}
