package org.yangguang.web.amendment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The cells of a table as the grid of the page sends them, JSON, and as the rules keep them, CSV. */
final class SheetText {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private SheetText() {}

    static String json(Collection<? extends Collection<String>> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(Json.createArrayBuilder(row)));
        return all.build().toString();
    }

    /** What is no grid has no rows, and the check says so. */
    static List<List<String>> rows(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "" : json))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(row -> row.getValuesAs(JsonString::getString))
                    .toList();
        } catch (JsonException | ClassCastException e) {
            return List.of();
        }
    }

    /** UTF-8 with a byte order mark, as Excel and WPS want it. */
    static byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
