package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** There is no such inspector in the roster. */
public class InspectorUnknown extends RuleBroken {

    InspectorUnknown(String code) {
        super(code);
    }
}
