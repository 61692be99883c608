package org.yangguang.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.engine.RulesNotInForce;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.Samples;

class ProjectInThePoolTest {

    private static final Scope DISTRICT = new Scope("530103", 2026);

    private final EligibilityRules rules = new EligibilityRules();

    @Test
    void state_funded_works_at_the_threshold_are_in() {
        EligibilityDecision decision = decide("estimate=4000000");
        assertThat(decision.eligible()).isTrue();
        assertThat(decision.exclusionCode()).isNull();
    }

    @Test
    void one_yuan_below_the_threshold_is_out_and_says_so() {
        EligibilityDecision decision = decide("estimate=3999999");
        assertThat(decision.exclusionCode()).isEqualTo("X04");
        assertThat(decision.reasons())
                .extracting(Reason::sentence)
                .contains("施工的估算价未达到规定数额的，未达到必须招标的规模：施工估算价 3999999 元，低于 4000000 元");
    }

    @Test
    void contracts_that_belong_together_are_added_up() {
        assertThat(decide("estimate=2300000", "mergeableSum=4200000").eligible()).isTrue();
    }

    @Test
    void a_project_the_rules_cannot_decide_stays_out_with_its_gap() {
        EligibilityDecision decision = decide("estimate=");
        assertThat(decision.eligible()).isFalse();
        assertThat(decision.reasons()).extracting(Reason::rule).contains("范围-36");
    }

    @Test
    void a_notice_before_the_thresholds_leaves_mandatory_tender_open() {
        ProjectFacts old = Changed.of(Samples.project(), "noticeDate=2018-05-31");
        assertThat(new MustTenderRules().decide(old)).isEqualTo(MustTender.UNKNOWN);
    }

    @Test
    void a_year_before_any_plan_is_refused() {
        assertThatThrownBy(
                        () -> rules.decide(List.of(Samples.project()), new Scope("530103", 2020)))
                .isInstanceOf(RulesNotInForce.class);
    }

    @Test
    void the_answer_keeps_the_order_of_the_question() {
        ProjectFacts second = Changed.of(Samples.project(), "projectId=PRJ:2");
        assertThat(rules.decide(List.of(second, Samples.project()), DISTRICT))
                .extracting(EligibilityDecision::projectId)
                .containsExactly("PRJ:2", "PRJ:1");
    }

    @Test
    void a_reason_decides_by_what_its_rule_concludes() {
        assertThat(decide("estimate=3999999").reasons())
                .filteredOn(Reason::deciding)
                .extracting(Reason::rule)
                .containsExactly("范围-35");
        assertThat(decide("estimate=4000000").reasons())
                .filteredOn(Reason::deciding)
                .extracting(Reason::rule)
                .containsExactly("范围-40");
    }

    @Test
    void the_number_of_a_rule_tells_whether_it_only_leads_to_a_decision() {
        assertThat(List.of("范围-01", "范围-38", "范围-39")).allMatch(EligibilityRules::isLeading);
        assertThat(List.of("范围-31", "范围-40", "范围-41", "X04"))
                .noneMatch(EligibilityRules::isLeading);
    }

    @Property(tries = 200)
    void every_project_gets_a_reason_with_its_basis(
            @ForAll @IntRange(max = 9_000_000) int estimate) {
        EligibilityDecision decision = decide("estimate=" + new BigDecimal(estimate));
        assertThat(decision.eligible()).isEqualTo(estimate >= 4_000_000);
        assertThat(decision.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.basis()).isNotBlank());
    }

    private EligibilityDecision decide(String... changes) {
        ProjectFacts project = Changed.of(Samples.project(), changes);
        return rules.decide(List.of(project), DISTRICT).get(0);
    }
}
