package org.yangguang.plan.yearplan;

/** 拟定 → 送审 → 批准 → 公布; a leader may return a submitted plan (退回) for revision. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED
}
