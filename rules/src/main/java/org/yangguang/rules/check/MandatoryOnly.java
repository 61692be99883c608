package org.yangguang.rules.check;

import java.util.List;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;

/**
 * An item that binds only projects that must be tendered (机检-01, 机检-02).
 *
 * @param item catalogue code
 * @param article the article that says so
 */
public record MandatoryOnly(String item, String article) {

    private static final PerVersion<List<MandatoryOnly>> ALL =
            new PerVersion<>(
                    () ->
                            Table.read(
                                    "check/mandatory-only.csv",
                                    row -> new MandatoryOnly(row.get("item"), row.get("article"))));

    /** All such items. */
    public static List<MandatoryOnly> all() {
        return ALL.get();
    }
}
