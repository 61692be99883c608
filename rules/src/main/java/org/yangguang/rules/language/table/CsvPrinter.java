package org.yangguang.rules.language.table;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.rules.language.sentence.RuleFile;

/** Writes rows as RFC 4180 asks for, with line feeds. */
public final class CsvPrinter {

    private CsvPrinter() {}

    static void row(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(CsvPrinter::cell).collect(Collectors.joining(",")));
        text.append('\n');
    }

    /** A decision table again: the frame of the product, then a row for each rule. */
    public static String table(RuleFile file) {
        List<String> head = DecisionTable.head(file.source());
        int width = DecisionTable.width(file.source());
        StringBuilder text = new StringBuilder(String.join("\n", head)).append('\n');
        file.rules().forEach(rule -> padded(DecisionTable.row(rule), width, text));
        return text.toString();
    }

    private static void padded(List<String> cells, int width, StringBuilder text) {
        StringBuilder row = new StringBuilder();
        row(cells, row);
        row.setLength(row.length() - 1);
        text.append(row).append(",".repeat(width - cells.size())).append('\n');
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
