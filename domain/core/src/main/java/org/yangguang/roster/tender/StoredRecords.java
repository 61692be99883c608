package org.yangguang.roster.tender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.roster.standard.TenderRecords;

/** Rows that were read together, by data set and owner. */
final class StoredRecords implements TenderRecords {

    /** A row with where it belongs. */
    record Row(String dataset, String owner, Map<String, String> data) {}

    private final Map<String, List<Map<String, String>>> rows;

    StoredRecords(List<Row> all) {
        rows =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.dataset() + "/" + r.owner(),
                                        HashMap::new,
                                        Collectors.mapping(Row::data, Collectors.toList())));
    }

    @Override
    public List<Map<String, String>> rows(String dataset, String owner) {
        return rows.getOrDefault(dataset + "/" + owner, List.of());
    }
}
