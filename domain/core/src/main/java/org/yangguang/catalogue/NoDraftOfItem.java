package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** There is no draft of the item. */
public class NoDraftOfItem extends RuleBroken {
    NoDraftOfItem(String code) {
        super(code);
    }
}
