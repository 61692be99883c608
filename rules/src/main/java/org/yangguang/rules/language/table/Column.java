package org.yangguang.rules.language.table;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.language.file.Shipped;

/**
 * A column of a table that an officer may edit.
 *
 * @param kind what its cells hold, by the word in {@code tables.csv}
 */
public record Column(
        String file,
        String name,
        String kind,
        boolean required,
        boolean unique,
        List<String> choices) {

    private static final List<Column> ALL = Table.read("language/tables.csv", Column::of);

    /** The columns of a file, in order; every file of parameters has the same. */
    public static List<Column> of(String path) {
        String file = Shipped.isParameters(path) ? "parameters" : path;
        return ALL.stream().filter(column -> column.file.equals(file)).toList();
    }

    private static Column of(CSVRecord row) {
        return new Column(
                row.get("文件"),
                row.get("列"),
                row.get("类型"),
                row.get("要求") != null,
                "唯一".equals(row.get("要求")),
                Table.words(row.get("取值")));
    }
}
