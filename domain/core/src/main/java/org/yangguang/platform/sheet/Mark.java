package org.yangguang.platform.sheet;

import java.util.Set;

/**
 * What is wrong with a row.
 *
 * @param columns positions of the bad cells, from 0
 * @param reason the sentences for the reason column
 */
public record Mark(Set<Integer> columns, String reason) {

    public Mark {
        columns = Set.copyOf(columns);
    }
}
