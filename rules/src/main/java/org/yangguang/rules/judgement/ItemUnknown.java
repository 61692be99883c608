package org.yangguang.rules.judgement;

import org.yangguang.kernel.RuleBroken;

/** A finding names an item that the catalogue does not have. */
public final class ItemUnknown extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ItemUnknown(String itemCode) {
        super(String.valueOf(itemCode));
    }
}
