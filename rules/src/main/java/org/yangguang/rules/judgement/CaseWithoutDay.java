package org.yangguang.rules.judgement;

import org.yangguang.kernel.RuleBroken;

/**
 * A case without day of discovery, conduct or notice cannot be judged: no version of the law can be
 * chosen.
 */
public final class CaseWithoutDay extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CaseWithoutDay(String projectId) {
        super(String.valueOf(projectId));
    }
}
