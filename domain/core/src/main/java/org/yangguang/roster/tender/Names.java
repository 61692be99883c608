package org.yangguang.roster.tender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that the rows of a project give to the codes in them: {@code X_CODE} stands beside {@code X_NAME}. */
final class Names {

    private static final List<String> DATASETS = List.of("507", "501", "513", "508");
    private static final List<String> JOINED = List.of(";", "；");

    private final Map<String, String> names = new HashMap<>();
    private final StoredRecords records;

    Names(StoredRecords records, String project) {
        this.records = records;
        DATASETS.forEach(d -> records.rows(d, project).forEach(this::learn));
    }

    /** The name of an organisation or expert; the code itself when no row tells. */
    String of(String code) {
        return records.rows("100", code).stream()
                .map(r -> r.get("LEGAL_NAME"))
                .filter(n -> n != null)
                .findFirst()
                .orElseGet(() -> names.getOrDefault(code, code));
    }

    private void learn(Map<String, String> row) {
        row.forEach(
                (column, text) -> {
                    String name = row.get(nameColumn(column));
                    boolean code = !column.equals(nameColumn(column)) && name != null;
                    if (code && JOINED.stream().noneMatch(text::contains)) {
                        names.putIfAbsent(text, name);
                    }
                });
    }

    private static String nameColumn(String column) {
        return "ID_CARD".equals(column)
                ? "EXPERT_NAME"
                : column.replaceFirst("(_ORG)?_CODE$", "_NAME");
    }
}
