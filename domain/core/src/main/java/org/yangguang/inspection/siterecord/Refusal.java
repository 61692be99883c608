package org.yangguang.inspection.siterecord;

import org.yangguang.inspection.siterecord.SiteRecordRules.RefusalUnexplained;

/** 拒签: why the signature could not be had, and who witnessed it (S18). Reason and witness are required. */
public record Refusal(String reason, String witness, String witnessUnit) {

    public Refusal {
        if (isBlank(reason) || isBlank(witness)) {
            throw new RefusalUnexplained();
        }
        reason = reason.strip();
        witness = witness.strip();
        witnessUnit = witnessUnit == null ? "" : witnessUnit.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
