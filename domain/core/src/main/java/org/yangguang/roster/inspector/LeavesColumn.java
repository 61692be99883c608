package org.yangguang.roster.inspector;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.roster.Json;

/** Days away as a {@code json} column: {@code [{"from", "to", "reason"}]}. */
@Converter
class LeavesColumn implements AttributeConverter<List<InspectorView.Leave>, String> {

    @Override
    public String convertToDatabaseColumn(List<InspectorView.Leave> leaves) {
        JsonArrayBuilder array = Json.array();
        leaves.forEach(
                l ->
                        array.add(
                                Json.object()
                                        .add("from", l.from().toString())
                                        .add("to", l.to().toString())
                                        .add("reason", l.reason())));
        return array.build().toString();
    }

    @Override
    public List<InspectorView.Leave> convertToEntityAttribute(String json) {
        return Json.readObjects(json).stream()
                .map(
                        l ->
                                new InspectorView.Leave(
                                        LocalDate.parse(l.getString("from")),
                                        LocalDate.parse(l.getString("to")),
                                        l.getString("reason")))
                .toList();
    }
}
