package org.yangguang.rules.book;

import java.util.List;
import java.util.function.Predicate;

/**
 * One chapter: a rule file, the parameters, a catalogue or a table.
 *
 * @param id for links, {@code eligibility-pool}
 * @param title in Chinese
 * @param note what the file says of itself, may be empty
 * @param columns labels of the columns when it is to be shown as a table, else empty
 */
public record Chapter(
        String id, String title, String note, List<String> columns, List<Entry> entries) {

    public Chapter {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    public boolean isTable() {
        return !columns.isEmpty();
    }

    /** The same chapter with only some entries. */
    public Chapter only(Predicate<Entry> wanted) {
        return new Chapter(id, title, note, columns, entries.stream().filter(wanted).toList());
    }
}
