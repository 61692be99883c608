package org.yangguang.draw.recording;

import org.yangguang.kernel.RuleBroken;

/** What photos and recordings of a draw have to be. */
final class RecordingRules {

    private RecordingRules() {}

    /** A recording says what it shows. */
    static final class RecordingWordsMissing extends RuleBroken {}

    /** Only photos and recordings that are what their names say are taken. */
    static final class RecordingTypeNotAllowed extends RuleBroken {

        RecordingTypeNotAllowed(String fileName) {
            super(fileName);
        }
    }

    /** Photos and recordings of a draw have a greatest size. */
    static final class RecordingTooLarge extends RuleBroken {

        RecordingTooLarge(long megabytes) {
            super(megabytes);
        }
    }

    /** The same bytes stand once with a draw. */
    static final class RecordingAlreadyThere extends RuleBroken {

        RecordingAlreadyThere(String fileName) {
            super(fileName);
        }
    }
}
