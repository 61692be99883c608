package org.yangguang.casework.matter;

/** 待形成建议 → 待审核或决定 → 已审核 → 已决定 → 已办结. */
public enum MatterStatus {
    OPEN,
    PROPOSED,
    REVIEWED,
    DECIDED,
    ENDED
}
