package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.platform.sheet.UnreadableSheet;

/** The file cannot be read as a table, and why. */
public class CaseFileUnreadable extends RuleBroken {

    private final UnreadableSheet.Reason reason;

    CaseFileUnreadable(UnreadableSheet.Reason reason) {
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
