package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** Four eyes: whoever drafted an item does not publish it. */
public class DrafterMayNotPublish extends RuleBroken {
    DrafterMayNotPublish(String code) {
        super(code);
    }
}
