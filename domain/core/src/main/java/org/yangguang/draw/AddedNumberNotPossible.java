package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only projects that were eligible at the freezing and not drawn yet can join. */
public final class AddedNumberNotPossible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AddedNumberNotPossible(int left) {
        super(left);
    }
}
