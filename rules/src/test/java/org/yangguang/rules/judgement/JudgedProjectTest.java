package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;

class JudgedProjectTest {

    @Test
    void the_role_of_the_party_picks_the_violation() {
        assertThat(judge("G02=FAIL@WINNER").violations())
                .extracting(Violation::code)
                .containsExactly("BD-18");
        assertThat(judge("G02=FAIL@TENDERER").violations())
                .extracting(Violation::code)
                .containsExactly("TR-28");
    }

    @Test
    void without_a_role_the_first_violation_is_taken() {
        assertThat(judge("J01=FAIL").violations())
                .extracting(Violation::code)
                .containsExactly("TR-36");
    }

    @Test
    void a_finding_on_two_parties_names_the_one_it_knows() {
        assertThat(judge("I12=FAIL@BIDDER").violations())
                .extracting(Violation::code, Violation::partyId)
                .containsExactly(tuple("BD-03", "SUB:BIDDER"), tuple("TR-35", null));
    }

    @Test
    void the_fine_of_a_losing_bidder_is_measured_on_the_contract() {
        assertThat(judge("I09=FAIL@BIDDER").violations().get(0).fineMax())
                .isEqualByComparingTo("85000");
        assertThat(judge("I09=FAIL@WINNER").violations().get(0).fineMax())
                .isEqualByComparingTo("86000");
    }

    @Test
    void a_project_that_need_not_be_tendered_carries_no_fine_for_false_documents() {
        Violation violation = judge("I09=FAIL project.estimate=3999999").violations().get(0);
        assertThat(violation.fineMax()).isNull();
        assertThat(judge("I09=FAIL").violations().get(0).fineMax()).isNotNull();
    }

    @Test
    void a_flawed_procedure_names_nobody_and_keeps_what_was_found() {
        Judgement judgement = judge("I08=FAIL recordSign=UNSIGNED_NO_NOTE");
        assertThat(judgement.outcomes()).containsExactly("SUPPLEMENT");
        assertThat(judgement.departments()).isEmpty();
        assertThat(judgement.crimes()).containsExactly("CR-223");
        assertThat(judgement.severity()).isEqualTo("S3");
        assertThat(judgement.flags()).containsExactly("PRESUMPTION", "PROC_DEFECT");
    }

    @Test
    void a_suspicion_is_no_violation_and_asks_for_evidence() {
        Judgement judgement = judge("I03=SUSPECT");
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.outcomes()).containsExactly("SUPPLEMENT");
        assertThat(judgement.flags()).containsExactly("SUSPECT:BD-02");
    }

    @Test
    void a_bond_not_paid_from_the_basic_account_is_only_a_clue() {
        assertThat(judge("C03=FAIL").flags()).containsExactly("SUSPECT:BD-02");
    }

    @Test
    void an_anti_competitive_policy_goes_to_two_departments() {
        assertThat(judge("J06=FAIL").departments())
                .extracting(Department::code)
                .containsExactly("MARKET", "DRC");
    }

    @Test
    void an_officials_interference_goes_to_supervision_only() {
        Judgement judgement = judge("J05=FAIL");
        assertThat(judgement.outcomes()).containsExactly("REFER_SUP");
        assertThat(judgement.violations().get(0).outcome()).isEqualTo("REFER_SUP");
    }

    @Test
    void the_same_finding_twice_is_one_violation() {
        assertThat(judge("B07=FAIL B07=FAIL").violations()).hasSize(1);
    }

    @Test
    void the_time_bar_is_two_years_under_the_old_and_the_new_law() {
        assertThat(judge("B07=FAIL conductEnd=2019-07-14 discoveredOn=2021-07-14").flags())
                .isEmpty();
        assertThat(judge("B07=FAIL conductEnd=2019-07-13 discoveredOn=2021-07-14").flags())
                .containsExactly("TIME_BAR_RISK");
        assertThat(judge("B07=FAIL conductEnd=2019-07-14 discoveredOn=2021-07-15").flags())
                .containsExactly("TIME_BAR_RISK");
    }

    @Test
    void every_reason_cites_its_rule_and_basis() {
        assertThat(judge("A05=FAIL affectsResult=Y").why())
                .allSatisfy(why -> assertThat(why.rule()).matches("(定性|处置)-\\d\\d"))
                .allSatisfy(why -> assertThat(why.basis()).isNotBlank())
                .isSortedAccordingTo(Comparator.comparing(why -> why.rule().startsWith("处置")));
    }

    @Test
    void a_case_without_any_day_names_nobody_and_asks_for_the_day() {
        Judgement judgement = judge("discoveredOn= conductEnd= project.noticeDate= B07=FAIL");
        assertThat(judgement.outcomes()).containsExactly("SUPPLEMENT");
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.doubts()).extracting(Doubt::kind).containsExactly(Kind.DAY_MISSING);
    }

    @Test
    void an_item_outside_the_catalogue_is_left_aside_and_doubted() {
        Judgement judgement = judge("A99=FAIL B07=FAIL");
        assertThat(judgement.violations()).extracting(Violation::code).containsExactly("TR-08");
        assertThat(judgement.doubts()).extracting(Doubt::kind).containsExactly(Kind.CODE_UNKNOWN);
        assertThat(judgement.doubts().get(0).text()).contains("A99");
        assertThat(judge("B07=FAIL").doubts()).isEmpty();
    }

    private static Judgement judge(String words) {
        return new JudgementRules().judge(InspectedCases.of(words));
    }
}
