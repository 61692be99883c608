package org.yangguang.amendment.workedcase;

/** Where a worked case stands. */
public enum CaseShelf {
    /** Asked in every rehearsal. */
    IN_USE,
    /** In use, and the rules that serve answer otherwise than expected. */
    DIFFERING,
    RETIRED
}
