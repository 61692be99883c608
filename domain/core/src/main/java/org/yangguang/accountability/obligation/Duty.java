package org.yangguang.accountability.obligation;

/** 时限事项: the three clocks that the plan lets run after an inspection. */
public enum Duty {
    /** 公示: the result goes public (S4). */
    K1,
    /** 出具报告: the report is issued (S20). */
    K2,
    /** 回填: a clean result shows on the supervision platform (S21). */
    K3
}
