package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.judgement.Judgement.Department;

/**
 * 函: one letter for one recipient about one inspected project, listing every party and violation that
 * goes there. Projects never share a letter.
 *
 * @param outcome name of its {@link LetterKind}
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

    /** What the letter does. */
    public LetterKind kind() {
        return LetterKind.valueOf(outcome);
    }

    /** A clue for 纪检监察: the persons concerned must not learn of it. */
    public boolean confidential() {
        return kind() == LetterKind.REFER_SUP;
    }

    /** Not when the bureau files the case itself, nor while a human must still find the department. */
    public boolean leavesTheBureau() {
        return kind().isReferral()
                && !recipient.code().equals(Handling.COORDINATION.department(null));
    }
}
