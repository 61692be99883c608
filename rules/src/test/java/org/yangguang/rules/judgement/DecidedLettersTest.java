package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.judgement.Judgement.Department;

/** From the grouping of the rules to the letters of a decision. */
class DecidedLettersTest {

    /** Collusion over 400万: the industry's department for the case, the police for the crime. */
    private static final String COLLUSION =
            "project.industry=HOUSING I11=FAIL award=5000000 affectsResult=Y";

    @Test
    void a_decision_as_proposed_sends_the_letters_that_the_rules_grouped() {
        Judgement proposed = judge(COLLUSION);
        assertThat(DecidedLetters.of(proposed, proposed.outcomes(), "HOUSING"))
                .isEqualTo(proposed.letters())
                .extracting(Letter::outcome)
                .containsExactly("REFER_DEPT", "REFER_PS");
    }

    @Test
    void what_was_not_decided_is_not_sent() {
        assertThat(DecidedLetters.of(judge(COLLUSION), List.of("REFER_PS"), "HOUSING"))
                .extracting(letter -> letter.recipient().code())
                .containsExactly("PS");
    }

    @Test
    void a_referral_that_the_rules_did_not_propose_lists_everything() {
        Judgement proposed = judge("project.industry=HOUSING B07=FAIL C01=FAIL");
        assertThat(DecidedLetters.of(proposed, List.of("REFER_SUP"), "HOUSING"))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.confidential()).isTrue();
                            assertThat(letter.violations()).containsExactly("TR-08", "TR-13");
                        });
    }

    @Test
    void without_a_department_nothing_is_sent_by_itself() {
        Judgement proposed = judge("project.industry=UNKNOWN A05=FAIL");
        assertThat(proposed.letters())
                .extracting(Letter::recipient)
                .extracting(Department::code)
                .contains("UNKNOWN_DRC");
        assertThat(DecidedLetters.of(proposed, List.of("REFER_DEPT"), "UNKNOWN")).isEmpty();
        assertThat(
                        DecidedLetters.of(
                                judge("rectifiable=true B07=FAIL"), List.of("REFER_DEPT"), null))
                .isEmpty();
    }

    @Test
    void a_case_filed_by_the_bureau_is_no_letter() {
        Judgement proposed = judge("canPenalise=true A05=FAIL");
        assertThat(proposed.outcomes()).contains("CASE");
        assertThat(DecidedLetters.of(proposed, List.of("CASE"), "HOUSING")).isEmpty();
    }

    @Test
    void only_the_clue_for_supervision_is_confidential() {
        assertThat(judge("J05=FAIL").letters()).allMatch(Letter::confidential).hasSize(1);
        assertThat(judge(COLLUSION).letters()).noneMatch(Letter::confidential);
    }

    private static Judgement judge(String words) {
        return new JudgementRules().judge(InspectedCases.of(words));
    }
}
