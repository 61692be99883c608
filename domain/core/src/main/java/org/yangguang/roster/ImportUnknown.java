package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** There is no such import. */
public class ImportUnknown extends RuleBroken {

    ImportUnknown(long id) {
        super(id);
    }
}
