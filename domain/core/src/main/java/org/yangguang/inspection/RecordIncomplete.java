package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A record is signed, or its refusal noted, when it is complete, objective and full (S18). */
public class RecordIncomplete extends RuleBroken {
    RecordIncomplete(int gaps) {
        super(gaps);
    }
}
