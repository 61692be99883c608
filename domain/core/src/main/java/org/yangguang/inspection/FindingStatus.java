package org.yangguang.inspection;

/** 检查结论: 符合、不符合、存疑、不适用. Only a FAIL or SUSPECT leads to casework. */
public enum FindingStatus {
    PASS,
    FAIL,
    SUSPECT,
    NA;

    /** Whether it says that something is, or may be, wrong: such a line needs words and a human hand. */
    public boolean isProblem() {
        return this == FAIL || this == SUSPECT;
    }
}
