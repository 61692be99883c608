package org.yangguang.inspection.siterecord;

/** What is still open before an inspection can be concluded. */
public enum Gap {
    LINES_OPEN,
    WORDS_MISSING,
    RECORD_PLACE,
    RECORD_TIME,
    RECORD_REPRESENTATIVE,
    RECORD_SITUATION,
    RECORD_ANSWERS,
    RECORD_UNSIGNED;

    /** How often: so many lines, so many answers; 1 where it is simply missing. */
    public record Count(Gap gap, int times) {}
}
