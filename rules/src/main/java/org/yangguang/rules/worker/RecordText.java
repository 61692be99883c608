package org.yangguang.rules.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Records of facts as plain text, {@code findings.0.itemCode=B04} a line, and back. Only records,
 * lists of records and plain values; what a text does not name is null.
 */
public final class RecordText {

    private static final int MOST_ELEMENTS = 10_000;
    private static final Map<Class<?>, Function<String, Object>> VALUES =
            Map.of(
                    String.class, text -> text,
                    int.class, Integer::valueOf,
                    Integer.class, Integer::valueOf,
                    boolean.class, Boolean::valueOf,
                    Boolean.class, Boolean::valueOf,
                    BigDecimal.class, BigDecimal::new,
                    LocalDate.class, LocalDate::parse,
                    LocalDateTime.class, LocalDateTime::parse);

    private RecordText() {}

    /** The record as text. */
    public static String write(Record facts) {
        Map<String, String> lines = new TreeMap<>();
        put("", facts, lines);
        StringBuilder text = new StringBuilder();
        lines.forEach((path, value) -> text.append(path).append('=').append(value).append('\n'));
        return text.toString();
    }

    /**
     * The record of a text.
     *
     * @throws IllegalArgumentException when the text does not fit the type
     */
    public static <T extends Record> T read(String text, Class<T> type) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : text.split("\n")) {
            int at = line.indexOf('=');
            if (at > 0) {
                lines.put(line.substring(0, at), unescaped(line.substring(at + 1)));
            }
        }
        return type.cast(record("", type, lines));
    }

    private static void put(String path, Object value, Map<String, String> lines) {
        if (value instanceof Record facts) {
            for (RecordComponent component : facts.getClass().getRecordComponents()) {
                put(below(path, component.getName()), component(facts, component), lines);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                put(below(path, String.valueOf(i)), list.get(i), lines);
            }
        } else if (value != null) {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            lines.put(path, escaped(text));
        }
    }

    private static Object component(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component.getName(), e);
        }
    }

    private static Object record(String path, Class<?> type, Map<String, String> lines) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components)
                        .map(it -> value(below(path, it.getName()), it.getGenericType(), lines))
                        .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Object value(String path, Type type, Map<String, String> lines) {
        if (type instanceof ParameterizedType list) {
            return elements(path, (Class<?>) list.getActualTypeArguments()[0], lines);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return isThere(path, lines) ? record(path, wanted, lines) : null;
        }
        String text = lines.get(path);
        if (text == null) {
            return wanted == boolean.class
                    ? Boolean.FALSE
                    : wanted == int.class ? Integer.valueOf(0) : null;
        }
        if (wanted.isEnum()) {
            return constant(wanted, text);
        }
        Function<String, Object> reader = VALUES.get(wanted);
        if (reader == null) {
            throw new IllegalArgumentException(path + " " + wanted);
        }
        return reader.apply(text);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static List<Object> elements(String path, Class<?> type, Map<String, String> lines) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < MOST_ELEMENTS; i++) {
            String element = below(path, String.valueOf(i));
            if (!isThere(element, lines)) {
                break;
            }
            elements.add(value(element, type, lines));
        }
        return elements;
    }

    private static boolean isThere(String path, Map<String, String> lines) {
        return lines.containsKey(path)
                || lines.keySet().stream().anyMatch(line -> line.startsWith(path + "."));
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }
}
