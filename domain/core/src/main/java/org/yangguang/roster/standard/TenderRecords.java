package org.yangguang.roster.standard;

import java.util.List;
import java.util.Map;

/** Rows of all data sets, by data set and owner (tender project, project or organisation). */
public interface TenderRecords {

    /** Rows in the file's order, column to text; empty when there are none. */
    List<Map<String, String>> rows(String dataset, String owner);

    /** The same for the whole tender project, where {@link #rows} is about one section of it. */
    default List<Map<String, String>> ofAllSections(String dataset, String owner) {
        return rows(dataset, owner);
    }
}
