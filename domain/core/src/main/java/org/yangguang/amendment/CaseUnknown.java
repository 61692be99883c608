package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** There is no such worked case. */
public class CaseUnknown extends RuleBroken {

    CaseUnknown(long id) {
        super(id);
    }
}
