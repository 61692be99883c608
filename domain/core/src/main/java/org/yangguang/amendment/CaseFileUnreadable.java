package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The file cannot be read as a table, and why. */
public class CaseFileUnreadable extends RuleBroken {

    CaseFileUnreadable(String reason) {
        super(reason);
    }
}
