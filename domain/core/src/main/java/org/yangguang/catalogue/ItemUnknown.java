package org.yangguang.catalogue;

import org.yangguang.kernel.Unknown;

/** There is no such check item. */
public class ItemUnknown extends Unknown {
    ItemUnknown(String code) {
        super(code);
    }
}
