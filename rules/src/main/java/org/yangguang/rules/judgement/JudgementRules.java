package org.yangguang.rules.judgement;

/** 处置规则: from confirmed findings to violation, severity, outcome and department (law.md §7.3). */
public final class JudgementRules {

    public Judgement judge(JudgementCase inspected) {
        throw new UnsupportedOperationException();
    }
}
