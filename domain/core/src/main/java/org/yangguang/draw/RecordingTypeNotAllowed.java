package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only photos and recordings that are what their names say are taken. */
public final class RecordingTypeNotAllowed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RecordingTypeNotAllowed(String fileName) {
        super(fileName);
    }
}
