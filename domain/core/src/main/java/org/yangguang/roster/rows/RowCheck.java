package org.yangguang.roster.rows;

import java.util.Set;

/** Knows what the rows of one kind of import must hold. One instance serves one reading of one file. */
public interface RowCheck {

    /** The name we use for a column that people head differently. */
    default String columnOf(String heading) {
        return heading;
    }

    /** Whether a sheet with these columns holds such rows; other sheets are passed over. */
    boolean reads(String part, Set<String> columns);

    /** First reading of the file: remembers what rows further up or down refer to. */
    default void look(SheetLine line) {}

    Checked check(SheetLine line);
}
