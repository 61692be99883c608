package org.yangguang.roster;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Rows of a native query that was made with {@code Tuple.class}; the standard API has lost that type. */
final class NativeRows {

    private NativeRows() {}

    @SuppressWarnings("unchecked")
    static List<Tuple> of(Query query) {
        return (List<Tuple>) query.getResultList();
    }
}
