package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Only a submitted draft is decided. */
public class DraftNotSubmitted extends RuleBroken {

    DraftNotSubmitted(long id) {
        super(id);
    }
}
