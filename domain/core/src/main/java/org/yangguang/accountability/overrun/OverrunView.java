package org.yangguang.accountability.overrun;

import java.time.LocalDate;

/**
 * An overrun in the ledger: what the rules propose, what the person says, what was decided.
 *
 * @param daysLate working days late, frozen with the decision
 * @param rule number of the rule that proposes the level
 * @param rulesVersion version of the rules that proposes it, frozen with the decision; 0 = as shipped
 * @param explanation the person's words, or null
 * @param decision null while undecided
 * @param ground why exempted, else null
 */
public record OverrunView(
        long id,
        long obligation,
        LocalDate foundOn,
        int daysLate,
        Level level,
        String consequence,
        String rule,
        String sentence,
        String basis,
        int rulesVersion,
        String explanation,
        LocalDate explainedOn,
        Verdict decision,
        ExemptionGround ground,
        String reason,
        String decidedBy,
        LocalDate decidedOn) {

    public boolean isDecided() {
        return decision != null;
    }
}
