package org.yangguang.roster.tender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.roster.standard.DataSet;
import org.yangguang.roster.standard.DataStandard;

/** Rows of the standard under the Chinese names of their columns. */
final class DataRows {

    private DataRows() {}

    /** Some columns of a row that hold something, in the order asked for. */
    static Map<String, String> labelled(
            String dataset, Map<String, String> row, List<String> columns) {
        DataSet set = DataStandard.find(dataset).orElseThrow();
        Map<String, String> labelled = new LinkedHashMap<>();
        columns.stream()
                .filter(c -> !row.getOrDefault(c, "").isEmpty())
                .forEach(c -> labelled.put(set.labelOf(c), row.get(c)));
        return labelled;
    }

    static TenderRowView view(StoredRecords.Row row) {
        DataSet set = DataStandard.find(row.dataset()).orElseThrow();
        return new TenderRowView(
                set.code(),
                set.title(),
                labelled(set.code(), row.data(), List.copyOf(row.data().keySet())),
                set.unknown(row.data()));
    }
}
