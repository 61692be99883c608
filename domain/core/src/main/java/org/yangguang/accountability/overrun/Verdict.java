package org.yangguang.accountability.overrun;

/** What a leader decided on an overrun. */
public enum Verdict {
    /** 认定. */
    CONFIRMED,
    /** 免责. */
    EXEMPT
}
