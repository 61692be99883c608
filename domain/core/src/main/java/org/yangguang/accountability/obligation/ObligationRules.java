package org.yangguang.accountability.obligation;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What an obligation refuses. */
final class ObligationRules {

    private ObligationRules() {}

    /** There is no such obligation. */
    static final class ObligationUnknown extends Unknown {
        ObligationUnknown(long id) {
            super(id);
        }
    }

    /** An obligation is read by the person who answers for it and by those who oversee (S15). */
    static final class NotYourObligation extends RuleBroken {}
}
