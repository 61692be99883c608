package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The number is that of the issue that the plan names. */
public final class NumberOfAnotherIssue extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NumberOfAnotherIssue(String source, String typed) {
        super(source, typed);
    }
}
