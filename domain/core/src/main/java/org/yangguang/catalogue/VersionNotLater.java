package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** The next version begins after the present one did. */
public class VersionNotLater extends RuleBroken {
    VersionNotLater(String code, String from) {
        super(code, from);
    }
}
