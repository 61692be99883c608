package org.yangguang.amendment.draft;

/** Where a draft stands; what is decided stays. */
public enum DraftStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
