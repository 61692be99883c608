package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** A draft without any change is not checked. */
public class DraftEmpty extends RuleBroken {

    DraftEmpty(long id) {
        super(id);
    }
}
