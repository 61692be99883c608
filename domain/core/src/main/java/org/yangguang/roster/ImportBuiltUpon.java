package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** Later changes stand on the import. */
public class ImportBuiltUpon extends RuleBroken {

    ImportBuiltUpon(long count, String example) {
        super(count, example);
    }
}
