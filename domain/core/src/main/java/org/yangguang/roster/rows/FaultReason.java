package org.yangguang.roster.rows;

/** Why a cell is refused, or what was read differently from how it was typed. */
public enum FaultReason {
    MISSING,
    FORMULA,
    NUMBER_IN_CODE,
    CODE_SCIENTIFIC,
    CODE_LENGTH,
    CODE_CHARACTER,
    CODE_ORGANISATION_CHECK,
    CODE_CHECK,
    /** The code was read in its proper form (capitals, no spaces). */
    CODE_TIDIED(false),
    NOT_A_DATE,
    DATE_IN_FUTURE,
    NOT_AN_AMOUNT,
    NOT_A_NUMBER,
    TOO_LONG,
    NOT_YES_OR_NO,
    UNKNOWN_CODE,
    NOT_AN_ID,
    DUPLICATE,
    LOGIN_TWICE,
    LEAVE_ORDER,
    LEAVE_INCOMPLETE,
    INTEREST_UNREADABLE,
    DATASET_UNKNOWN,
    PROJECT_UNKNOWN;

    private final boolean refuses;

    FaultReason() {
        this(true);
    }

    FaultReason(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether the row stays out; otherwise it is a note. */
    public boolean refuses() {
        return refuses;
    }
}
