package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectId;

/**
 * One line of a checklist: an item against a party.
 *
 * @param status null while open
 * @param machineStatus what the machine says, or null
 * @param arithmetic the machine's sum in words, or null
 * @param review the counting wants a human eye
 * @param note the inspector's words
 */
public record FindingView(
        long id,
        String itemCode,
        String itemContent,
        String basis,
        String evidenceHint,
        SubjectId party,
        String partyName,
        PartyRole role,
        FindingStatus status,
        FindingStatus machineStatus,
        String arithmetic,
        boolean review,
        String note,
        List<EvidenceView> evidence) {

    /** Whether it was found that something is, or may be, wrong. */
    public boolean isProblem() {
        return status != null && status.isProblem();
    }
}
