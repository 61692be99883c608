package org.yangguang.amendment.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.amendment.rehearsal.WorkedResult.AnswerChange;
import org.yangguang.amendment.rehearsal.WorkedResult.Change;
import org.yangguang.rules.cases.CaseRow;

/** What a worker said of a case, before and after, beside what was expected. */
class WorkedCaseUnderADraftTest {

    private static final CaseRow ROW =
            new CaseRow(Map.of("e_severity", "S1", "e_staff", "REPORT:LIGHT(5)"));

    @Test
    void a_case_that_no_longer_agrees_shows_the_expected_answer_as_that_of_today() {
        WorkedResult result = result("", "e_staff=REPORT:SERIOUS(5)");
        assertThat(result.change()).isEqualTo(Change.BROKEN);
        assertThat(result.answers())
                .containsExactly(
                        new AnswerChange(
                                "e_staff",
                                "REPORT:LIGHT(5)",
                                "REPORT:LIGHT(5)",
                                "REPORT:SERIOUS(5)"));
    }

    @Test
    void a_case_that_agrees_anew_shows_what_today_says() {
        WorkedResult result = result("e_severity=S2", "");
        assertThat(result.change()).isEqualTo(Change.MENDED);
        assertThat(result.answers())
                .containsExactly(new AnswerChange("e_severity", "S1", "S2", "S1"));
    }

    @Test
    void a_case_that_agrees_neither_before_nor_after_shows_both() {
        WorkedResult result = result("e_severity=S2", "e_severity=S3\ne_staff=");
        assertThat(result.change()).isEqualTo(Change.STILL);
        assertThat(result.answers())
                .containsExactly(
                        new AnswerChange("e_severity", "S1", "S2", "S3"),
                        new AnswerChange("e_staff", "REPORT:LIGHT(5)", "REPORT:LIGHT(5)", ""));
    }

    @Test
    void a_case_that_could_not_be_asked_says_so() {
        WorkedResult result = result("", "RulesNotInForce 2020-01-01");
        assertThat(result.change()).isEqualTo(Change.BROKEN);
        assertThat(result.answers())
                .containsExactly(new AnswerChange("", "", "", "RulesNotInForce 2020-01-01"));
    }

    private static WorkedResult result(String before, String after) {
        return WorkedResult.of(1, "T01 云杉", ROW, before, after, "问责-04 …");
    }
}
