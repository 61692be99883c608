package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The same bytes stand once with a draw. */
public final class RecordingAlreadyThere extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RecordingAlreadyThere(String fileName) {
        super(fileName);
    }
}
