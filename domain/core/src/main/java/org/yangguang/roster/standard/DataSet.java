package org.yangguang.roster.standard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One data set of the standard (or 901, 902: the bureau's supplement for what the standard has no field for).
 *
 * @param code three digits
 * @param name English name as in file names, {@code TENDER_PROJECT}
 * @param title Chinese name
 * @param owner column that says whose row it is: a tender project, a project or an organisation
 * @param key columns that tell one row from another
 * @param fields columns in the standard's order
 */
public record DataSet(
        String code,
        String name,
        String title,
        String owner,
        List<String> key,
        List<DataField> fields) {

    public DataSet {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
    }

    /** Name of its file in a .zip, without the ending: {@code 501_TENDER_PROJECT}. */
    public String fileName() {
        return code + "_" + name;
    }

    /** The Chinese name of a column; the column itself when the standard does not know it. */
    public String labelOf(String column) {
        return fields.stream()
                .filter(f -> f.name().equals(column))
                .findFirst()
                .map(DataField::title)
                .orElse(column);
    }

    /** Columns of a row that the standard does not name; they are kept and shown. */
    public Set<String> unknown(Map<String, String> row) {
        return row.keySet().stream()
                .filter(c -> fields.stream().noneMatch(f -> f.name().equals(c)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What tells this row from the others of the data set. */
    public String keyOf(Map<String, String> row) {
        return key.stream().map(k -> row.getOrDefault(k, "")).collect(Collectors.joining("|"));
    }

    /** {@code DATE} and {@code NUMBER} columns are checked at the door; the rest is text. */
    public record DataField(String name, String title, String format, boolean mandatory) {

        /** {@code yyyyMMdd} and {@code yyyyMMddHHmmss}, however the standard writes them. */
        public boolean isDate() {
            return format.toLowerCase(java.util.Locale.ROOT).startsWith("yyyy");
        }

        public boolean isNumber() {
            return format.startsWith("N");
        }
    }
}
