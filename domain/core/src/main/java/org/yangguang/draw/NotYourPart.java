package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** What one person sealed only the same person opens; officer and witness are two people. */
public final class NotYourPart extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotYourPart() {
        super();
    }
}
