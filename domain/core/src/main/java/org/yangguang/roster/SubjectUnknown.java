package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** There is no such subject in the roster. */
public class SubjectUnknown extends RuleBroken {

    SubjectUnknown(Object id) {
        super(id);
    }
}
