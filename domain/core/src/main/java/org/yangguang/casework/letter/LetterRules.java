package org.yangguang.casework.letter;

import org.yangguang.kernel.Unknown;

/** What the letters of a decision refuse. */
final class LetterRules {

    private LetterRules() {}

    /** There is no such letter, or it is confidential and not for the caller. */
    static final class LetterUnknown extends Unknown {}
}
