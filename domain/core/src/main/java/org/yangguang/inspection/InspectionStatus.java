package org.yangguang.inspection;

/** 待通知 → 检查中 → 已结束（两人确认）→ 已出报告; or 已退出抽查 before its end. */
public enum InspectionStatus {
    OPENED,
    ON_SITE,
    CONCLUDED,
    REPORTED,
    /** The draw took the project out: nothing more is inspected. */
    WITHDRAWN
}
