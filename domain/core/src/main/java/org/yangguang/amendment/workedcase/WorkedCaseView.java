package org.yangguang.amendment.workedcase;

import java.time.Instant;
import java.util.List;
import org.yangguang.rules.cases.CaseRow;

/**
 * One version of a worked case, beside what the rules that serve say of it.
 *
 * @param latest number of the newest version; {@code number} is the one that is shown
 * @param retired null while it is in use
 * @param doubts what the rules leave to a human
 */
public record WorkedCaseView(
        long id,
        CaseRow row,
        int number,
        int latest,
        List<CaseVersionRow> versions,
        RetiredCase retired,
        List<CaseVerdict> answers,
        List<String> doubts,
        Instant askedAt) {

    public boolean isAgreed() {
        return answers.stream().noneMatch(CaseVerdict::differs);
    }

    /** Whether it may be written on: the newest version of a case in use. */
    public boolean isOpen() {
        return retired == null && number == latest;
    }
}
