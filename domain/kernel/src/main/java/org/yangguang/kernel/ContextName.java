package org.yangguang.kernel;

import java.util.Set;

/**
 * The context a class belongs to, however many rooms it has: {@code draw} for {@code org.yangguang.draw.change.Claim},
 * {@code judgement} for {@code org.yangguang.rules.judgement.Letter}. Keys of texts and kinds of kept acts begin with
 * it, so that a class may change its room without changing what is stored or said.
 */
public final class ContextName {

    private static final String ROOT = "org.yangguang.";

    /** Modules whose parts are contexts of their own. */
    private static final Set<String> MODULES = Set.of("rules", "web");

    private ContextName() {}

    public static String of(Class<?> type) {
        return ofPackage(type.getPackageName());
    }

    /** @throws IllegalArgumentException for a package that is not ours */
    public static String ofPackage(String name) {
        if (!name.startsWith(ROOT)) {
            throw new IllegalArgumentException(name);
        }
        String[] segments = name.substring(ROOT.length()).split("\\.");
        boolean part = MODULES.contains(segments[0]) && segments.length > 1;
        return part ? segments[1] : segments[0];
    }
}
