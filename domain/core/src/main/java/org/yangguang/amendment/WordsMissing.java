package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** A title and a reason are needed, and a reason to reject. */
public class WordsMissing extends RuleBroken {

    WordsMissing() {
        super();
    }
}
