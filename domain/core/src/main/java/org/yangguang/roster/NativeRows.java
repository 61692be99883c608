package org.yangguang.roster;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a native query that was made with {@code Tuple.class}; the standard API has lost that type. */
public final class NativeRows {

    private NativeRows() {}

    @SuppressWarnings("unchecked")
    public static List<Tuple> of(Query query) {
        return (List<Tuple>) query.getResultList();
    }

    /** Column to text, for a query that selects texts only. */
    public static List<Map<String, String>> texts(Query query) {
        return of(query).stream().map(NativeRows::texts).toList();
    }

    private static Map<String, String> texts(Tuple row) {
        Map<String, String> texts = new HashMap<>();
        row.getElements()
                .forEach(e -> texts.put(e.getAlias(), row.get(e.getAlias(), String.class)));
        return texts;
    }
}
