package org.yangguang.rules.base;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A UTF-8 CSV file with a header row beside the rules; an empty cell reads as {@code null}. */
public final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();

    private Table() {}

    /**
     * Reads every row, in file order.
     *
     * @param path below {@code org/yangguang/rules/}
     * @throws UncheckedIOException when the file is missing or not readable
     */
    public static <T> List<T> read(String path, Function<CSVRecord, T> row) {
        try (Reader text = open(path)) {
            return FORMAT.parse(text).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The words of a cell that holds several, apart by spaces; none for an empty cell. */
    public static List<String> words(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static Reader open(String path) {
        return new StringReader(RuleBase.current().text(path));
    }
}
