package org.yangguang.platform.sheet;

import org.yangguang.kernel.Shared;

/** A file that cannot be read as tables, and why; nothing of it may be used. */
@Shared(because = "whoever reads a table says in its own words what cannot be read")
public final class UnreadableSheet extends Exception {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Inflates to more than any spreadsheet of its size. */
        BOMB,
        /** Truncated or not what its first bytes say. */
        DAMAGED,
        /** .xls of 1997–2003, or a workbook with a password. */
        OLD_OR_LOCKED,
        /** No sheet has the columns that are needed. */
        HEADER_MISSING
    }

    private final Reason reason;

    public UnreadableSheet(Reason reason) {
        this(reason, null);
    }

    UnreadableSheet(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
