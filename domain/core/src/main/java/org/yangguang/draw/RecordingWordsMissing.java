package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A recording says what it shows. */
public final class RecordingWordsMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RecordingWordsMissing() {
        super();
    }
}
