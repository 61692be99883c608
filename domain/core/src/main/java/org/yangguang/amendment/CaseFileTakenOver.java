package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The good rows of this file were taken over already. */
public class CaseFileTakenOver extends RuleBroken {

    CaseFileTakenOver() {
        super();
    }
}
