package org.yangguang.draw.change;

import jakarta.persistence.Embeddable;
import org.yangguang.draw.change.ChangeRules.EvidenceMissing;
import org.yangguang.kernel.Reason;

/**
 * Why a change is asked for.
 *
 * @param code one of its kind's
 * @param evidence where the proof lies: the number of a document, a record of calls
 * @param reason in words
 * @param party the inspected party on whose application a recusal was recorded, or null
 */
@Embeddable
public record Claim(String code, String evidence, String reason, String party) {

    public Claim {
        evidence = stripped(evidence);
        reason = Reason.required(reason);
        party = stripped(party);
        if (evidence == null) {
            throw new EvidenceMissing();
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
