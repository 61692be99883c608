package org.yangguang.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.yangguang.rules.base.PerVersion;

/**
 * The catalogue of check items that ships with the rules; the product copies it into its own
 * versions.
 */
public final class CheckItems {

    private static final PerVersion<List<CheckItem>> ALL = new PerVersion<>(CheckItem::read);

    private CheckItems() {}

    /** All items, by code. */
    public static List<CheckItem> all() {
        return ALL.get();
    }

    /** The item of a code, {@code B07}. */
    public static Optional<CheckItem> find(String code) {
        return all().stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
