package org.yangguang.rules.judgement;

/** 函的种类: what a letter does, by the name of its outcome, in the order outcomes are listed. */
public enum LetterKind {
    /** 立案查处: the bureau files the case itself. */
    CASE,
    /** 移送其他部门. */
    REFER_DEPT,
    /** 移送公安机关. */
    REFER_PS,
    /** 移送纪检监察机关: the persons concerned must not learn of it. */
    REFER_SUP;

    /** Whether it hands the matter to somebody else. */
    public boolean isReferral() {
        return this != CASE;
    }
}
