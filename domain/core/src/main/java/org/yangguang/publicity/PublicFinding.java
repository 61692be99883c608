package org.yangguang.publicity;

/** 抽查结果 as the public reads it; how a problem is handled stays as vague as the law allows. */
public enum PublicFinding {
    /** 未发现问题. */
    CLEAN,
    /** 发现问题，已责令改正: the only problem result that names its items. */
    RECTIFY,
    /**
     * 发现问题，已依法移送/处理中: any other decision. A confidential clue must read like every other referral, else the
     * difference would tell it.
     */
    IN_HANDLING
}
