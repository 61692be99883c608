package org.yangguang.rules.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A copy of a fact with single values changed, written as in the twin tables: {@code
 * estimate=3999999}, {@code timeline.docStart=2026-03-02}, {@code bids.1.agentName=}; an empty
 * value is unknown.
 */
public final class Changed {

    private Changed() {}

    public static <R extends Record> R of(R fact, String... changes) {
        R changed = fact;
        for (String change : changes) {
            String[] parts = change.split("=", 2);
            changed = with(changed, parts[0].split("\\."), parts[1]);
        }
        return changed;
    }

    private static <R extends Record> R with(R fact, String[] path, String value) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> read(c, fact)).toArray();
        int at = indexOf(components, path[0]);
        values[at] = changed(components[at].getType(), values[at], rest(path), value);
        return construct(fact, components, values);
    }

    private static Object changed(Class<?> type, Object old, String[] path, String value) {
        if (path.length == 0) {
            return value.isEmpty() ? (type == List.class ? List.of() : null) : parse(type, value);
        }
        return old instanceof List<?> list
                ? element(list, path, value)
                : with((Record) old, path, value);
    }

    private static List<Object> element(List<?> list, String[] path, String value) {
        List<Object> copy = new ArrayList<>(list);
        int at = Integer.parseInt(path[0]);
        copy.set(at, with((Record) copy.get(at), rest(path), value));
        return copy;
    }

    private static Object parse(Class<?> type, String value) {
        return switch (type.getSimpleName()) {
            case "BigDecimal" -> new BigDecimal(value);
            case "LocalDate" -> LocalDate.parse(value);
            case "LocalDateTime" -> LocalDateTime.parse(value);
            case "boolean", "Boolean" -> Boolean.valueOf(value);
            case "int", "Integer" -> Integer.valueOf(value);
            default -> type.isEnum() ? constant(type, value) : value;
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(RecordComponent[] components, String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such fact: " + name);
    }

    private static String[] rest(String[] path) {
        return Arrays.copyOfRange(path, 1, path.length);
    }

    private static Object read(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(
            R fact, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = fact.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
