package org.yangguang.casework.matter;

import java.time.LocalDate;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.JudgementCase;

/**
 * The rules' answer with everything needed to ask again and get the same.
 *
 * @param rulesVersion number of that version; 0 = as shipped
 * @param rulesHash SHA-256 of the judgement rules in force
 */
record Proposal(
        Circumstances circumstances,
        JudgementCase facts,
        Judgement judgement,
        String rulesHash,
        int rulesVersion,
        LocalDate on) {}
