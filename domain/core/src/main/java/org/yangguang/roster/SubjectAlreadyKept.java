package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** The code belongs to a subject in the roster. */
public class SubjectAlreadyKept extends RuleBroken {

    SubjectAlreadyKept(String name, String code) {
        super(name, code);
    }
}
