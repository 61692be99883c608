package org.yangguang.draw.change;

/** 已申请 → 已决定（或不予准许）→ 已生效（或监督员不同意）. */
public enum ChangeStatus {
    /** Waits for the leader. */
    ASKED,
    /** Waits for the witness. */
    DECIDED,
    REFUSED,
    OBJECTED,
    EFFECTIVE;

    public boolean isOpen() {
        return this == ASKED || this == DECIDED;
    }
}
