package org.yangguang.roster.standard;

import java.util.List;
import java.util.Map;

/** Rows of all data sets, by data set and owner (tender project, project or organisation). */
public interface TenderRecords {

    /** Rows in the file's order, column to text; empty when there are none. */
    List<Map<String, String>> rows(String dataset, String owner);
}
