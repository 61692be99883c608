package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yangguang.rules.facts.ProjectFacts;

/**
 * The confirmed findings of one inspected project, ready for judgement (S5, S22, S23).
 *
 * @param recordSign SIGNED, REFUSED_NOTED or UNSIGNED_NO_NOTE
 * @param affectsResult Y, N or U (unknown)
 * @param award winning price, yuan, or null
 * @param contract contract price, yuan, or null
 * @param canPenalise whether the bureau itself holds penalty power (行政处罚法17); default false
 * @param decidedOn day of the decision, which picks the criminal standard; null = the day of
 *     discovery does
 */
public record JudgementCase(
        ProjectFacts project,
        List<Found> findings,
        int inspectors,
        String recordSign,
        String affectsResult,
        boolean rectifiable,
        BigDecimal award,
        BigDecimal contract,
        LocalDate conductEnd,
        LocalDate discoveredOn,
        boolean canPenalise,
        LocalDate decidedOn,
        Impact impact,
        Bribe bribe,
        CrimeFacts crimeFacts) {

    /** What was not told is not known; cases kept before these facts existed have none. */
    public JudgementCase {
        findings = List.copyOf(findings);
        impact = Objects.requireNonNullElseGet(impact, Impact::unknown);
        bribe = Objects.requireNonNullElseGet(bribe, Bribe::none);
        crimeFacts = Objects.requireNonNullElseGet(crimeFacts, CrimeFacts::none);
    }

    /**
     * A human-confirmed finding.
     *
     * @param itemCode catalogue item, or the code of a violation that no item yields
     * @param status FAIL or SUSPECT
     * @param partyId subject id of the party it is about, or null
     * @param partyRole TENDERER, BIDDER, WINNER, AGENCY or EXPERT, or null
     */
    public record Found(String itemCode, String status, String partyId, String partyRole) {}
}
