package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** There is no such draft. */
public class DraftUnknown extends RuleBroken {

    DraftUnknown(long id) {
        super(id);
    }
}
