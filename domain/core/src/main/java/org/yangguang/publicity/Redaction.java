package org.yangguang.publicity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionView;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskView;
import org.yangguang.platform.Bureau;
import org.yangguang.publicity.PublicText.PublicParty;
import org.yangguang.roster.subject.PartyView;

/** Writes what the public may read of a result: no natural persons, no confidential clue. */
final class Redaction {

    private static final Set<PartyRole> ORGANISATIONS =
            EnumSet.complementOf(EnumSet.of(PartyRole.EXPERT));

    private Redaction() {}

    /**
     * @param outcomes decided outcomes; empty for a clean result
     * @param planNumber 文号 of the year plan
     */
    static PublicText of(
            InspectionView inspected,
            List<Outcome> outcomes,
            TaskView task,
            String planNumber,
            Bureau bureau) {
        PublicFinding finding = finding(outcomes);
        return new PublicText(
                bureau.name(),
                planNumber,
                task.number(),
                task.title(),
                inspected.project().value(),
                inspected.projectName(),
                organisations(inspected),
                inspected.concludedOn(),
                inspected.team().size(),
                lead(inspected.team()),
                checked(inspected),
                finding,
                finding == PublicFinding.RECTIFY ? problems(inspected) : List.of());
    }

    private static PublicFinding finding(List<Outcome> outcomes) {
        if (outcomes.isEmpty() || outcomes.equals(List.of(Outcome.NONE))) {
            return PublicFinding.CLEAN;
        }
        return outcomes.equals(List.of(Outcome.RECTIFY))
                ? PublicFinding.RECTIFY
                : PublicFinding.IN_HANDLING;
    }

    private static List<PublicParty> organisations(InspectionView inspected) {
        return inspected.parties().stream()
                .filter(party -> ORGANISATIONS.contains(party.role()))
                .map(Redaction::organisation)
                .distinct()
                .toList();
    }

    private static PublicParty organisation(PartyView party) {
        return new PublicParty(party.subject().value(), party.name(), party.role().name());
    }

    private static String lead(List<AssignmentView.Seat> team) {
        return team.get(0).inspectorCode();
    }

    private static int checked(InspectionView inspected) {
        return (int)
                inspected.findings().stream()
                        .filter(finding -> finding.status() != FindingStatus.NA)
                        .count();
    }

    private static List<PublicItem> problems(InspectionView inspected) {
        return inspected.findings().stream()
                .filter(finding -> finding.status() == FindingStatus.FAIL)
                .map(Redaction::problem)
                .toList();
    }

    private static PublicItem problem(FindingView finding) {
        boolean organisation = ORGANISATIONS.contains(finding.role());
        return new PublicItem(
                finding.itemCode(),
                finding.itemContent(),
                organisation ? finding.partyName() : null,
                finding.role() == null ? null : finding.role().name());
    }
}
