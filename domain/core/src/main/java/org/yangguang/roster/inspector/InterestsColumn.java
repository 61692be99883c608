package org.yangguang.roster.inspector;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.yangguang.roster.Json;

/** Declared interests as a {@code json} column: {@code [{"organisation", "relation"}]}. */
@Converter
class InterestsColumn implements AttributeConverter<List<InspectorView.Interest>, String> {

    @Override
    public String convertToDatabaseColumn(List<InspectorView.Interest> interests) {
        JsonArrayBuilder array = Json.array();
        interests.forEach(
                i ->
                        array.add(
                                Json.object()
                                        .add("organisation", i.organisation())
                                        .add("relation", i.relation())));
        return array.build().toString();
    }

    @Override
    public List<InspectorView.Interest> convertToEntityAttribute(String json) {
        return Json.readObjects(json).stream()
                .map(
                        i ->
                                new InspectorView.Interest(
                                        i.getString("organisation"), i.getString("relation")))
                .toList();
    }
}
