package org.yangguang.roster.subject;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.yangguang.roster.Json;

/** Further fields of a subject as a {@code json} column, in reading order. */
@Converter
class FactsColumn implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        return Json.object(facts).build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return Json.texts(json);
    }
}
