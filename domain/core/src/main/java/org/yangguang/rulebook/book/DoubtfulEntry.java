package org.yangguang.rulebook.book;

import java.util.List;
import org.yangguang.rules.book.Entry;

/** An entry of the rule book that waits for a legal officer; {@code last} is null when nobody looked yet. */
public record DoubtfulEntry(Entry entry, List<Doubt> doubts, Looked last) {

    public DoubtfulEntry {
        doubts = List.copyOf(doubts);
    }
}
