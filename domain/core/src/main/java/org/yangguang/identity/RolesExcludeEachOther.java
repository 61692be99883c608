package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** The three administrators exclude each other and all business roles. */
public class RolesExcludeEachOther extends RuleBroken {
    RolesExcludeEachOther(String person) {
        super(person);
    }
}
