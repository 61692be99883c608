package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** A retired worked case is restored before it is written on. */
public class CaseRetiredAlready extends RuleBroken {

    CaseRetiredAlready(String code) {
        super(code);
    }
}
