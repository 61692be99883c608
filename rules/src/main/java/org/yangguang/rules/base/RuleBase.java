package org.yangguang.rules.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One version of rules, tables and parameters, ready to be asked. Versions stand side by side; one
 * of them serves everybody who names none, and changing it disturbs nobody who is asking.
 */
public final class RuleBase {

    private static final String ROOT = "org/yangguang/rules/";
    private static final RuleBase SHIPPED = new RuleBase(Map.of(), Map.of());
    private static final ThreadLocal<RuleBase> NAMED = new ThreadLocal<>();
    private static volatile RuleBase serving = SHIPPED;

    private final Map<String, byte[]> files;
    private final ClassLoader loader;
    private final Map<Object, Object> values = new ConcurrentHashMap<>();

    private RuleBase(Map<String, byte[]> files, Map<String, byte[]> classes) {
        this.files = files;
        this.loader = classes.isEmpty() ? RuleBase.class.getClassLoader() : new Compiled(classes);
    }

    /** The version that this release of the product brings. */
    public static RuleBase shipped() {
        return SHIPPED;
    }

    /**
     * Another version, not looked at yet: whoever makes one reads it strictly before it serves.
     *
     * @param files what differs from the shipped files, by path below {@code org/yangguang/rules/}
     * @param classes what a worker compiled of the rules among them, by path on the class path
     */
    public static RuleBase unread(Map<String, byte[]> files, Map<String, byte[]> classes) {
        return new RuleBase(Map.copyOf(files), Map.copyOf(classes));
    }

    /** The version whose answers the calling thread gets. */
    public static RuleBase current() {
        RuleBase named = NAMED.get();
        return named == null ? serving : named;
    }

    /** From now on this version answers whoever names none. */
    public void serve() {
        serving = this;
    }

    /** Asks this version, whichever one serves. */
    public <T> T during(Supplier<T> question) {
        RuleBase before = NAMED.get();
        NAMED.set(this);
        try {
            return question.get();
        } finally {
            if (before == null) {
                NAMED.remove();
            } else {
                NAMED.set(before);
            }
        }
    }

    /** The text of a file without the byte order mark that spreadsheet programs put before tables. */
    public String text(String path) {
        String text = new String(bytes(path), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * A file as this version has it.
     *
     * @throws UncheckedIOException when there is none
     */
    public byte[] bytes(String path) {
        byte[] own = files.get(path);
        return own == null ? shipped(path) : own.clone();
    }

    /** Finds the compiled rules of this version. */
    public ClassLoader loader() {
        return loader;
    }

    @SuppressWarnings("unchecked")
    <T> T value(Object wanted, Supplier<T> maker) {
        Object made = values.get(wanted);
        if (made == null) {
            synchronized (this) {
                made = values.get(wanted);
                if (made == null) {
                    made = during(maker);
                    keep(wanted, made);
                }
            }
        }
        return (T) made;
    }

    void keep(Object wanted, Object made) {
        values.put(wanted, made);
    }

    private static byte[] shipped(String path) {
        try (InputStream bytes = RuleBase.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            if (bytes == null) {
                throw new IOException("no such file beside the rules");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** What a worker compiled goes before what the product brings. */
    private static final class Compiled extends ClassLoader {

        private final Map<String, byte[]> classes;

        Compiled(Map<String, byte[]> classes) {
            super(RuleBase.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] own = classes.get(name.replace('.', '/') + ".class");
            if (own == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? defineClass(name, own, 0, own.length) : known;
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] own = classes.get(name);
            return own == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(own);
        }
    }
}
