package org.yangguang.rules.accountability;

/** The clocks of one inspected object, in the order they are listed. */
public enum Clock {
    /** K2: the report after the inspection. */
    REPORT,
    /** K3: good news goes back to the platform. */
    BACKFILL,
    /** K1: the result is published. */
    PUBLISH,
    /** 310号令 article 5: the head decides on the referral to the police. */
    REF_DECIDE,
    /** 310号令 article 5: the file is handed over, counted in hours. */
    REF_TRANSFER
}
