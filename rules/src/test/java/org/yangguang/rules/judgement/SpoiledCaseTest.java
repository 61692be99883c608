package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;
import org.yangguang.rules.judgement.Judgement.Violation;

/** Input that cannot be right is named for a human; what is sound is judged all the same. */
class SpoiledCaseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A99=FAIL, CODE_UNKNOWN",
        "B07=MAYBE, CODE_UNKNOWN",
        "project.industry=SPACEPORT, CODE_UNKNOWN",
        "project.ownerType=ALIEN, CODE_UNKNOWN",
        "recordSign=PAINTED, CODE_UNKNOWN",
        "affectsResult=PERHAPS, CODE_UNKNOWN",
        "impact.means=MAGIC, CODE_UNKNOWN",
        "impact.forged=WHATEVER, CODE_UNKNOWN",
        "bribe.receiver=GHOST, CODE_UNKNOWN",
        "bribe.giver=GHOST, CODE_UNKNOWN",
        "crimeFacts.misusedFunds=GOLD, CODE_UNKNOWN",
        "crimeFacts.misuse=FUN, CODE_UNKNOWN",
        "award=-1, AMOUNT_NEGATIVE",
        "contract=-1, AMOUNT_NEGATIVE",
        "impact.loss=-1, AMOUNT_NEGATIVE",
        "impact.priorSame=-1, AMOUNT_NEGATIVE",
        "bribe.amount=-1, AMOUNT_NEGATIVE",
        "inspectors=-1, AMOUNT_NEGATIVE",
        "project.budgetFunds=-1, AMOUNT_NEGATIVE",
        "project.estimate=-1, SCOPE_UNKNOWN",
        "discoveredOn=2026-03-23, DAYS_CONTRADICT",
        "decidedOn=2026-05-31, DAYS_CONTRADICT",
        "discoveredOn=2020-06-01, LAW_NOT_IN_FORCE",
        "project.kind=, SCOPE_UNKNOWN"
    })
    void the_doubt_is_named_and_the_rest_is_judged(String change, Kind kind) {
        Judgement judgement = new JudgementRules().judge(InspectedCases.of("D01=FAIL " + change));
        assertThat(judgement.doubts()).extracting(Doubt::kind).contains(kind);
        assertThat(judgement.doubts()).allSatisfy(d -> assertThat(d.text()).contains("请"));
        assertThat(judgement.violations()).extracting(Violation::code).contains("TR-12");
    }

    @Test
    void an_act_before_any_law_is_left_to_a_human_instead_of_found_clean() {
        Judgement judgement =
                new JudgementRules().judge(InspectedCases.of("D01=FAIL conductEnd=1980-01-01"));
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.outcomes()).containsExactly("SUPPLEMENT");
        assertThat(judgement.doubts())
                .extracting(Doubt::kind)
                .containsExactly(Kind.LAW_NOT_IN_FORCE);
    }

    @Test
    void a_sound_case_is_not_doubted() {
        assertThat(new JudgementRules().judge(InspectedCases.of("D01=FAIL")).doubts()).isEmpty();
    }

    @Test
    void an_unknown_industry_is_routed_by_a_human() {
        Judgement judgement =
                new JudgementRules()
                        .judge(InspectedCases.of("D01=FAIL project.industry=SPACEPORT"));
        assertThat(judgement.flags()).containsExactly("NEED_HUMAN_ROUTING");
        assertThat(judgement.letters())
                .extracting(letter -> letter.recipient().code())
                .containsExactly("UNKNOWN_DRC", "SUP");
    }
}
