package org.yangguang.casework.matter;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;

/** Keeps a record as the JSON text it was, byte for byte, so that a frozen input can be hashed and read again. */
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final Class<T> type;

    JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : JSON.toJson(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : JSON.fromJson(text, type);
    }
}
