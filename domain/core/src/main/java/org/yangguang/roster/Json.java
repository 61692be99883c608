package org.yangguang.roster;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts in {@code json} columns; the order of the keys stays. */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonObjectBuilder object(Map<String, String> texts) {
        JsonObjectBuilder object = object();
        texts.forEach(object::add);
        return object;
    }

    public static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = array();
        texts.forEach(array::add);
        return array;
    }

    public static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        readObject(json).forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    public static List<String> strings(JsonArray array) {
        return array.stream().map(Json::text).toList();
    }

    static JsonObject readObject(String json) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    public static List<JsonObject> readObjects(String json) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
