package org.yangguang.roster;

import org.yangguang.kernel.Unknown;

/** There is no such subject in the roster. */
public class SubjectUnknown extends Unknown {

    SubjectUnknown(Object id) {
        super(id);
    }
}
