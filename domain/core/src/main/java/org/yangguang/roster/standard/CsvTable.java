package org.yangguang.roster.standard;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Our own small tables: UTF-8, first row = names. */
public final class CsvTable {

    private CsvTable() {}

    /** Rows of a class path resource, column name to value. */
    public static List<Map<String, String>> resource(Class<?> beside, String name)
            throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .map(CSVRecord::toMap)
                    .toList();
        }
    }
}
