package org.yangguang.web.faces;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;

/** Puts beans together without a container: every field gets the first part of its type. */
public final class Wired {

    private Wired() {}

    /** The bean itself, with its parts. */
    public static <T> T with(T bean, Object... parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Arrays.stream(parts)
                    .filter(field.getType()::isInstance)
                    .findFirst()
                    .ifPresent(part -> put(bean, field, part));
        }
        return bean;
    }

    /** The texts as somebody reads them who has chosen a language. */
    public static Texts texts(Locale locale) {
        return with(new Texts(), look(locale));
    }

    public static Texts chinese() {
        return texts(Locale.SIMPLIFIED_CHINESE);
    }

    public static Look look(Locale locale) {
        return new Look() {
            @Override
            public Locale locale() {
                return locale;
            }
        };
    }

    private static void put(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
