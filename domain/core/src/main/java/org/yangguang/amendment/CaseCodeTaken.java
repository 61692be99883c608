package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** A worked case is called this already, perhaps a retired one. */
public class CaseCodeTaken extends RuleBroken {

    CaseCodeTaken(String code) {
        super(code);
    }
}
