package org.yangguang.casework.matter;

/** What may follow from an inspection with problems, in the order in which it is written. */
public enum Outcome {
    /** 未发现问题. */
    NONE,
    /** 责令改正. */
    RECTIFY,
    /** 补充证据、完善程序 (S22). */
    SUPPLEMENT,
    /** 立案查处 (S23). */
    CASE,
    /** 移送其他部门. */
    REFER_DEPT,
    /** 移送公安机关. */
    REFER_PS,
    /** 移送纪检监察: a clue, confidential. */
    REFER_SUP
}
