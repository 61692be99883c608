package org.yangguang.roster.inspector;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.roster.Json;

/** Trainings as a {@code json} column: {@code [{"on", "subject", "passed"}]}. */
@Converter
class TrainingsColumn implements AttributeConverter<List<InspectorView.Training>, String> {

    @Override
    public String convertToDatabaseColumn(List<InspectorView.Training> trainings) {
        JsonArrayBuilder array = Json.array();
        trainings.forEach(
                t ->
                        array.add(
                                Json.object()
                                        .add("on", t.on().toString())
                                        .add("subject", t.subject())
                                        .add("passed", t.passed())));
        return array.build().toString();
    }

    @Override
    public List<InspectorView.Training> convertToEntityAttribute(String json) {
        return Json.readObjects(json).stream()
                .map(
                        t ->
                                new InspectorView.Training(
                                        LocalDate.parse(t.getString("on")),
                                        t.getString("subject"),
                                        t.getBoolean("passed")))
                .toList();
    }
}
