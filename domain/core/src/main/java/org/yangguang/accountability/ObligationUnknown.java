package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** There is no such obligation. */
public class ObligationUnknown extends RuleBroken {
    ObligationUnknown(long id) {
        super(id);
    }
}
