package org.yangguang.rulebook.book;

import java.time.LocalDate;
import java.util.List;

/**
 * The last time a person compared an entry with its texts.
 *
 * @param seen each citation with how it stood and the hash of its article
 */
public record Looked(LocalDate on, String by, String note, List<String> seen) {

    public Looked {
        seen = List.copyOf(seen);
    }
}
