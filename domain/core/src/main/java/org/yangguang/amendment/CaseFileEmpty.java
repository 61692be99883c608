package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The file holds no worked case that could be taken over. */
public class CaseFileEmpty extends RuleBroken {

    CaseFileEmpty(String name) {
        super(name);
    }
}
