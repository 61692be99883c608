package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The code of a worked case does not change: people cite it. */
public class CaseCodeStays extends RuleBroken {

    CaseCodeStays(String code) {
        super(code);
    }
}
