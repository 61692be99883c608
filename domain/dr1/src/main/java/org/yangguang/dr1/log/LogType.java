package org.yangguang.dr1.log;

import java.util.Locale;

/** What an entry of the log records, and whose hash it carries (DR1 3.8). */
public enum LogType {
    /** A plan was published; its plan hash. */
    PLAN,
    /** A plan was voided, with a reason and a witness; its plan hash. */
    VOID,
    /** A draw was made; its result hash. */
    RESULT,
    /** Events were applied; the final hash. */
    FINAL,
    /** The secrets were published; the seed. */
    REVEAL;

    /** The word in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
