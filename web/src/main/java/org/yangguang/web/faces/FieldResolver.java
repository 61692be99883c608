package org.yangguang.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Beans;

/** Lets pages read what is {@link Shown} and fill in what is {@link Asked}, so that neither needs an accessor. */
public class FieldResolver extends ELResolver {

    private static final ClassValue<Map<String, Field>> FIELDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Field> computeValue(Class<?> type) {
                    Map<String, Field> fields = new HashMap<>();
                    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                        for (Field field : c.getDeclaredFields()) {
                            if (isOpen(field) && field.trySetAccessible()) {
                                fields.putIfAbsent(field.getName(), field);
                            }
                        }
                    }
                    return fields;
                }
            };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Field field = open(base, property);
        if (field == null) {
            return null;
        }
        try {
            Object value = field.get(holder(field, base));
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Field field = open(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return field.getType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        Field field = open(base, property);
        if (field == null) {
            return;
        }
        if (!field.isAnnotationPresent(Asked.class)) {
            throw new PropertyNotWritableException(field.toString());
        }
        try {
            field.set(holder(field, base), context.convertToType(value, field.getType()));
            context.setPropertyResolved(base, property);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        Field field = open(base, property);
        context.setPropertyResolved(field != null);
        return field != null && !field.isAnnotationPresent(Asked.class);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? null : String.class;
    }

    /** The open field of that name, also of what stands behind a proxy; null when there is none. */
    static Field field(Class<?> type, String name) {
        return FIELDS.get(type).get(name);
    }

    private static Field open(Object base, Object property) {
        return base != null && property instanceof String name
                ? field(base.getClass(), name)
                : null;
    }

    /** The bean itself; a proxy has the fields, too, but empty. */
    private static Object holder(Field field, Object base) {
        return field.getDeclaringClass() == base.getClass() ? base : Beans.unwrapIfNecessary(base);
    }

    private static boolean isOpen(Field field) {
        return field.isAnnotationPresent(Asked.class) || field.isAnnotationPresent(Shown.class);
    }
}
