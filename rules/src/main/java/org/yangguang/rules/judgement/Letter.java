package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.judgement.Judgement.Department;

/**
 * 函: one letter for one recipient about one inspected project, listing every party and violation that
 * goes there. Projects never share a letter.
 *
 * @param outcome REFER_DEPT, REFER_PS, REFER_SUP or CASE
 * @param violations codes, sorted
 * @param parties subject ids, sorted; empty when the findings name nobody
 * @param crimes codes the recipient is competent for, sorted
 */
public record Letter(
        Department recipient,
        String outcome,
        List<String> violations,
        List<String> parties,
        List<String> crimes) {

    public Letter {
        violations = List.copyOf(violations);
        parties = List.copyOf(parties);
        crimes = List.copyOf(crimes);
    }

    /** A clue for 纪检监察: the persons concerned must not learn of it. */
    public boolean confidential() {
        return outcome.equals(Handling.SUPERVISION.outcome());
    }

    /** Not when the bureau files the case itself, nor while a human must still find the department. */
    public boolean leavesTheBureau() {
        return !outcome.equals(Handling.CASE.outcome())
                && !recipient.code().equals(Handling.COORDINATION.department(null));
    }
}
