package org.yangguang.roster.rows;

import jakarta.json.JsonObject;
import java.util.List;
import org.yangguang.roster.Json;

/**
 * What is wrong with a cell.
 *
 * @param column heading of the column as in the file
 * @param given the text in the cell, or what the sentence needs (the line of a duplicate)
 * @param candidates what the person may have meant, the likeliest first
 */
public record Fault(String column, FaultReason reason, String given, List<String> candidates) {

    public static Fault of(String column, FaultReason reason, String given) {
        return new Fault(column, reason, given, List.of());
    }

    JsonObject json() {
        return Json.object()
                .add("column", column)
                .add("reason", reason.name())
                .add("given", given)
                .add("candidates", Json.array(candidates))
                .build();
    }

    public static Fault read(JsonObject json) {
        return new Fault(
                json.getString("column"),
                FaultReason.valueOf(json.getString("reason")),
                json.getString("given"),
                Json.strings(json.getJsonArray("candidates")));
    }
}
