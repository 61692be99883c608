package org.yangguang.roster.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 代码表: what the codes in the data mean here. A list named {@code …_PREFIX} is matched by its beginning. */
public final class CodeLists {

    private final Map<String, Map<String, String>> lists = new HashMap<>();

    /**
     * @param rows with the columns {@code list}, {@code code} and {@code value}
     */
    public CodeLists(List<Map<String, String>> rows) {
        rows.forEach(
                r ->
                        lists.computeIfAbsent(r.get("list"), l -> new HashMap<>())
                                .put(r.get("code"), r.get("value")));
    }

    /** The value of a code; empty when the list does not know it or leaves it open. */
    public Optional<String> value(String list, String code) {
        Map<String, String> known = lists.getOrDefault(list, Map.of());
        return Optional.ofNullable(known.get(list.endsWith("_PREFIX") ? prefix(known, code) : code))
                .filter(v -> !v.isEmpty());
    }

    /** Whether there is such a list. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** Whether the list has the code, with or without a value. */
    public boolean knows(String list, String code) {
        return lists.getOrDefault(list, Map.of()).containsKey(code);
    }

    /** The codes of a cell that its list does not have, not even with an open value. */
    List<String> unknown(Transform transform, String text) {
        return switch (transform.kind()) {
            case CODE -> unknown(transform.argument(), text);
            case CODES ->
                    Stream.of(text.split("[;；]"))
                            .map(String::strip)
                            .flatMap(code -> unknown(transform.argument(), code).stream())
                            .toList();
            case BOOL -> unknown("BOOL", text);
            default -> List.of();
        };
    }

    private List<String> unknown(String list, String code) {
        Map<String, String> known = lists.getOrDefault(list, Map.of());
        boolean has =
                list.endsWith("_PREFIX")
                        ? known.containsKey(prefix(known, code))
                        : known.containsKey(code);
        return has || code.isEmpty() ? List.of() : List.of(code);
    }

    private static String prefix(Map<String, String> known, String code) {
        return known.keySet().stream().filter(code::startsWith).findFirst().orElse("");
    }
}
