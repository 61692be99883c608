package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** There is no such check item. */
public class ItemUnknown extends RuleBroken {
    ItemUnknown(String code) {
        super(code);
    }
}
