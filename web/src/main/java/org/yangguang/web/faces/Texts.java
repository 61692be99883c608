package org.yangguang.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.yangguang.kernel.ContextName;

/**
 * Texts of the pages: {@code #{t['roster.title']}} and {@code #{t.of('roster.found', n)}}. The part before the
 * first dot names the bundle ({@code texts/roster.properties}, Chinese, and {@code _en}).
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject private Look look;

    @Override
    public String get(Object key) {
        return find((String) key, look.locale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** A sentence with values. */
    public String of(String key, Object... values) {
        return new MessageFormat(get(key), look.locale()).format(values);
    }

    /** A text that a bundle may have or not. */
    public Optional<String> optional(String key) {
        String text = get(key);
        return text.startsWith("⟦") ? Optional.empty() : Optional.of(text);
    }

    /** The name of an enum constant: {@code <context>.enum.<Enum>.<NAME>}. */
    public String name(Enum<?> value) {
        if (value == null) {
            return "";
        }
        return get(
                ContextName.of(value.getDeclaringClass())
                        + ".enum."
                        + value.getDeclaringClass().getSimpleName()
                        + "."
                        + value.name());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    static String find(String key, Locale locale) {
        String context = key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            return ResourceBundle.getBundle(
                            "texts." + context, locale, Texts.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException e) {
            return "⟦" + key + "⟧";
        }
    }
}
