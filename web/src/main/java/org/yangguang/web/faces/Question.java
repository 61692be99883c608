package org.yangguang.web.faces;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tag of a form infers from the field that its value names, {@code #{taskDraftPage.title}}.
 *
 * @param id the name of the field
 * @param key of its label, {@code <context>.<field>}; the help text stands under the same key with {@code .hint}
 * @param max longest text, or {@link #NONE}
 * @param choices constants of its enum, else empty
 */
public record Question(String id, String key, boolean required, int max, List<?> choices) {

    /** How Faces says that a number is not given. */
    static final int NONE = Integer.MIN_VALUE;

    private static final Pattern PATH = Pattern.compile("#\\{(\\w+)((?:\\.\\w+)*)\\.(\\w+)}");

    /** For attributes that a page leaves out. */
    public int none() {
        return NONE;
    }

    /** About whatever an expression names; when that is no field of a page, only the name is known. */
    static Question of(String expression) {
        return of(expression, Question::beanNamed);
    }

    static Question of(String expression, Beans beans) {
        Matcher path = PATH.matcher(expression);
        if (!path.matches()) {
            return new Question(null, "", false, NONE, List.of());
        }
        String name = path.group(3);
        Class<?> holder = beans.named(path.group(1)).orElse(null);
        for (String step : path.group(2).split("\\.")) {
            holder = step.isEmpty() || holder == null ? holder : typeOf(holder, step);
        }
        Field field = holder == null ? null : FieldResolver.field(holder, name);
        return field == null
                ? new Question(name, "", false, NONE, List.of())
                : of(field, context(holder) + "." + name);
    }

    private static Question of(Field field, String key) {
        Asked asked = field.getAnnotation(Asked.class);
        int max = asked == null || asked.max() == 0 ? NONE : asked.max();
        Object[] constants = field.getType().getEnumConstants();
        return new Question(
                field.getName(),
                key,
                asked != null && asked.required(),
                max,
                constants == null ? List.of() : List.of(constants));
    }

    private static Class<?> typeOf(Class<?> holder, String name) {
        Field field = FieldResolver.field(holder, name);
        return field == null ? null : field.getType();
    }

    /** The package below {@code org.yangguang.web}, which names the bundle, too. */
    private static String context(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<Class<?>> beanNamed(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        return Optional.ofNullable(bean).map(Bean::getBeanClass);
    }

    /** Finds the class of a bean by its name on the page. */
    interface Beans {
        Optional<Class<?>> named(String name);
    }
}
