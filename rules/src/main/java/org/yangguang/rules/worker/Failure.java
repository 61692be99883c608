package org.yangguang.rules.worker;

import java.util.Locale;

/** Why a worker gave no answer; the draft is refused, whatever the reason. */
public enum Failure {
    /** The draft did not end in its time. */
    TOO_SLOW,
    /** The draft wrote more than any answer is long. */
    FLOOD,
    /** The worker ended without an answer: it crashed, or its memory or processor time was used up. */
    CRASHED,
    /** Something was written that looks like an answer and is none. */
    FORGED,
    /** The worker could not be started. */
    NOT_STARTED;

    /** The sentence for the author, in Chinese unless English is asked for. */
    public String text(Locale locale) {
        return Texts.of(name(), locale);
    }
}
