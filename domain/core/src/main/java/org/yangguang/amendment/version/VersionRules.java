package org.yangguang.amendment.version;

import org.yangguang.kernel.RuleBroken;

/** What the shelf of approved versions refuses. */
final class VersionRules {

    private VersionRules() {}

    /** There is no such version of the rules. */
    static final class VersionUnknown extends RuleBroken {

        VersionUnknown(int number) {
            super(number);
        }
    }
}
