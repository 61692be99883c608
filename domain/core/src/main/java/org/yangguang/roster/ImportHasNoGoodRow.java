package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** An import without a good row brings nothing. */
public class ImportHasNoGoodRow extends RuleBroken {

    ImportHasNoGoodRow(String file) {
        super(file);
    }
}
