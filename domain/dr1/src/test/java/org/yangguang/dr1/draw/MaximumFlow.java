package org.yangguang.dr1.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.Recusals;

/**
 * The most seats that can be filled at all, by Ford and Fulkerson: source, seats, pairs,
 * inspectors, sink.
 */
public final class MaximumFlow {

    private final Map<String, Map<String, Integer>> capacity = new HashMap<>();

    public MaximumFlow(
            List<DrawObject> objects,
            List<DrawInspector> inspectors,
            List<Recusal> recusals,
            int team) {
        Recusals recused = new Recusals(recusals);
        inspectors.forEach(i -> edge("I" + i.id(), "sink", i.cap() == 0 ? 999 : i.cap()));
        for (DrawObject object : objects) {
            for (int number = 1; number <= team; number++) {
                String seat = "S" + object.id() + "#" + number;
                edge("source", seat, 1);
                for (DrawInspector inspector : inspectors) {
                    if (isFit(SeatType.of(number, object), inspector, object)
                            && !recused.contains(object.id(), inspector.id())) {
                        String pair = "P" + object.id() + "+" + inspector.id();
                        edge(seat, pair, 1);
                        edge(pair, "I" + inspector.id(), 1);
                    }
                }
            }
        }
    }

    private static boolean isFit(SeatType type, DrawInspector inspector, DrawObject object) {
        return switch (type) {
            case LEAD -> inspector.lead();
            case SPECIALIST -> inspector.skills().contains(object.need().orElseThrow());
            case OPEN -> true;
        };
    }

    private void edge(String from, String to, int most) {
        capacity.computeIfAbsent(from, f -> new HashMap<>()).put(to, most);
        capacity.computeIfAbsent(to, t -> new HashMap<>()).putIfAbsent(from, 0);
    }

    public int value() {
        int value = 0;
        while (push("source", new HashSet<>())) {
            value++;
        }
        return value;
    }

    private boolean push(String node, Set<String> visited) {
        if (node.equals("sink")) {
            return true;
        }
        for (String next : List.copyOf(capacity.getOrDefault(node, Map.of()).keySet())) {
            if (capacity.get(node).get(next) > 0 && visited.add(next) && push(next, visited)) {
                capacity.get(node).merge(next, -1, Integer::sum);
                capacity.get(next).merge(node, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }
}
