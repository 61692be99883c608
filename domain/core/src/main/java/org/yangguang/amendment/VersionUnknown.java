package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** There is no such version of the rules. */
public class VersionUnknown extends RuleBroken {

    VersionUnknown(int number) {
        super(number);
    }
}
