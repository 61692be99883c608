package org.yangguang.accountability.obligation;

/** Where an obligation stands on a day; never stored, because it follows from its days. */
public enum ObligationStatus {
    /** 进行中: not done, the last day has not passed. */
    OPEN,
    /** 已超时限: not done, the last day has passed. */
    OVERDUE,
    /** 按时办结. */
    DONE,
    /** 超时限办结. */
    DONE_LATE
}
