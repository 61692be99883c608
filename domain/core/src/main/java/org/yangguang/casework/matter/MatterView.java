package org.yangguang.casework.matter;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.rules.judgement.Judgement;

/**
 * What follows from one inspection with problems: the rules' proposal and, once made, the decision.
 *
 * @param proposal null until the rules were asked
 * @param outcomes what was decided, empty while undecided
 * @param overrideReason why the decision departs from the proposal, or null
 * @param decidedBy login, or null while undecided
 * @param foundOn day of the report
 * @param rulesHash SHA-256 of the judgement rules that answered, or null
 * @param grave what was stated of severity and crime when the rules were asked last
 * @param rulesVersion version of the rules that answered; 0 = as shipped
 * @param review null until a legal officer gave an opinion
 * @param ending null until somebody ended the matter
 */
public record MatterView(
        InspectionId inspection,
        String projectName,
        Judgement proposal,
        List<Outcome> outcomes,
        String overrideReason,
        String decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        String number,
        MatterStatus status,
        LocalDate foundOn,
        Circumstances circumstances,
        GraveFacts grave,
        LocalDate proposedOn,
        String rulesHash,
        int rulesVersion,
        Review review,
        Ending ending,
        String endedByName) {

    public boolean isDecided() {
        return status == MatterStatus.DECIDED || isEnded();
    }

    public boolean isEnded() {
        return status == MatterStatus.ENDED;
    }

    /** Whether a case was filed 立案 (S23). */
    public boolean isFiled() {
        return outcomes.contains(Outcome.CASE);
    }

    /** The ends that the decision can come to; empty where it needs none, or while nothing is decided. */
    public List<EndedAs> ends() {
        return EndedAs.of(outcomes);
    }
}
