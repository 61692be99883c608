package org.yangguang.roster.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Whether the list has the code, with or without a value. */
    public boolean knows(String list, String code) {
        return lists.getOrDefault(list, Map.of()).containsKey(code);
    }

    private static String prefix(Map<String, String> known, String code) {
        return known.keySet().stream().filter(code::startsWith).findFirst().orElse("");
    }
}
