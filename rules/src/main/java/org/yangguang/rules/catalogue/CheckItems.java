package org.yangguang.rules.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue of check items that ships with the rules; the product copies it into its own
 * versions.
 */
public final class CheckItems {

    private static final List<CheckItem> ALL = CheckItem.read();

    private CheckItems() {}

    /** All items, by code. */
    public static List<CheckItem> all() {
        return ALL;
    }

    /** The item of a code, {@code B07}. */
    public static Optional<CheckItem> find(String code) {
        return ALL.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
