package org.yangguang.roster.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The data sets 100, 102, 500–517, 519–523, 826 and 827 of the national standard, and the local 901 and
 * 902.
 */
public final class DataStandard {

    private static final Map<String, DataSet> SETS = load();

    private DataStandard() {}

    public static Collection<DataSet> dataSets() {
        return SETS.values();
    }

    public static Optional<DataSet> find(String code) {
        return Optional.ofNullable(SETS.get(code));
    }

    /**
     * The data set that a file or a sheet is named after: {@code 501_TENDER_PROJECT.csv}, {@code
     * 501}, or by its English or Chinese name alone.
     */
    public static Optional<DataSet> ofFile(String name) {
        return name.matches("\\d{3}(\\D.*)?") ? find(name.substring(0, 3)) : named(name);
    }

    private static Optional<DataSet> named(String file) {
        String name = file.replaceFirst("\\.[^.]*$", "").strip();
        return SETS.values().stream()
                .filter(it -> name.equalsIgnoreCase(it.name()) || name.equals(it.title()))
                .findFirst();
    }

    private static Map<String, DataSet> load() {
        try {
            Map<String, List<DataSet.DataField>> fields =
                    CsvTable.resource(DataStandard.class, "fields.csv").stream()
                            .collect(
                                    Collectors.groupingBy(
                                            r -> r.get("dataset"),
                                            Collectors.mapping(
                                                    DataStandard::field, Collectors.toList())));
            Map<String, DataSet> sets = new LinkedHashMap<>();
            CsvTable.resource(DataStandard.class, "data-sets.csv")
                    .forEach(
                            r ->
                                    sets.put(
                                            r.get("dataset"),
                                            dataSet(r, fields.get(r.get("dataset")))));
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSet.DataField field(Map<String, String> row) {
        return new DataSet.DataField(
                row.get("field_en"),
                row.get("field_cn"),
                row.get("format"),
                "Y".equals(row.get("mandatory")));
    }

    private static DataSet dataSet(Map<String, String> row, List<DataSet.DataField> fields) {
        return new DataSet(
                row.get("dataset"),
                row.get("name_en"),
                row.get("name_cn"),
                row.get("owner"),
                List.of(row.get("key").split("\\+")),
                fields);
    }
}
