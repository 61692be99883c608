package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Who wrote a draft does not approve it: four eyes. */
public class AuthorMayNotDecide extends RuleBroken {

    AuthorMayNotDecide() {
        super();
    }
}
