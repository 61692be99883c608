package org.yangguang.publicity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the public words as the JSON text they were. */
@Converter
class FrozenText implements AttributeConverter<PublicText, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(PublicText text) {
        return text == null ? null : JSON.toJson(text);
    }

    @Override
    public PublicText convertToEntityAttribute(String text) {
        return text == null ? null : JSON.fromJson(text, PublicText.class);
    }
}
