package org.yangguang.dr1.frozen;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is recused from what, including what became known after the draw. */
public final class Recusals {

    private final Map<String, Set<String>> inspectorsByObject = new HashMap<>();

    public Recusals(Collection<Recusal> recusals) {
        recusals.forEach(r -> add(r.object(), r.inspector()));
    }

    public void add(String object, String inspector) {
        inspectorsByObject.computeIfAbsent(object, o -> new HashSet<>()).add(inspector);
    }

    public boolean contains(String object, String inspector) {
        return inspectorsByObject.getOrDefault(object, Set.of()).contains(inspector);
    }
}
