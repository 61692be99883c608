package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** No such file of worked cases was sent. */
public class CaseFileUnknown extends RuleBroken {

    CaseFileUnknown(long id) {
        super(id);
    }
}
