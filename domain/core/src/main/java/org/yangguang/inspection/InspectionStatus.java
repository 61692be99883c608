package org.yangguang.inspection;

/** 待通知 → 检查中 → 已结束（两人确认）→ 已出报告. */
public enum InspectionStatus {
    OPENED,
    ON_SITE,
    CONCLUDED,
    REPORTED
}
