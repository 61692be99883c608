package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Photos and recordings of a draw have a greatest size. */
public final class RecordingTooLarge extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RecordingTooLarge(long megabytes) {
        super(megabytes);
    }
}
