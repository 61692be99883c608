package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** An inspector has number, name, unit, certificate and its expiry (S7). */
public class InspectorNotComplete extends RuleBroken {

    InspectorNotComplete(String field) {
        super(field);
    }
}
