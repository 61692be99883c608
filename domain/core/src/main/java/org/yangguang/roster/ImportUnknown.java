package org.yangguang.roster;

import org.yangguang.kernel.Unknown;

/** There is no such import. */
public class ImportUnknown extends Unknown {

    ImportUnknown(long id) {
        super(id);
    }
}
