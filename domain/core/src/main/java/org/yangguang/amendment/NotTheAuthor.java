package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Only the author changes, submits or withdraws a draft. */
public class NotTheAuthor extends RuleBroken {

    NotTheAuthor() {
        super();
    }
}
