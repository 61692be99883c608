package org.yangguang.rules.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.rules.engine.RulesNotInForce;

class MissedTermTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);
    private static final List<String> LADDER = List.of("NONE", "LIGHT", "SERIOUS");

    private final AccountabilityRules rules = new AccountabilityRules();

    @ParameterizedTest(name = "{0} working days late, {1} confirmed before: {2} by {3}")
    @CsvSource({
        "0, 0, NONE, 问责-01",
        "1, 0, LIGHT, 问责-03",
        "5, 1, LIGHT, 问责-03",
        "6, 0, SERIOUS, 问责-04",
        "1, 2, SERIOUS, 问责-05"
    })
    void the_step_follows_the_days_and_the_count(int late, int before, String level, String rule) {
        LadderProposal proposal = propose(late, before);
        assertThat(proposal.level()).isEqualTo(level);
        assertThat(proposal.rule()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "REFERRAL_MISSED, SERIOUS, 问责-07",
        "DATE_FALSIFIED, SERIOUS, 问责-08",
        "PERIOD_LOST, SERIOUS, 问责-09",
        "COMPLAINT_CONFIRMED, SERIOUS, 问责-10",
        "MISCONDUCT, DISCIPLINE, 问责-11"
    })
    void some_grounds_make_any_overrun_grave(Overrun.Ground ground, String level, String rule) {
        Overrun overrun = new Overrun("K2", "p", FRIDAY, FRIDAY.plusDays(3), 1, 0, false, ground);
        assertThat(rules.propose(overrun).level()).isEqualTo(level);
        assertThat(rules.propose(overrun).rule()).isEqualTo(rule);
    }

    @Test
    void an_exempt_overrun_is_nobodys_fault() {
        Overrun overrun = new Overrun("K2", "p", FRIDAY, FRIDAY.plusDays(3), 1, 5, true, null);
        assertThat(rules.propose(overrun).level()).isEqualTo("EXEMPT");
    }

    @Test
    void late_by_a_weekend_only_is_in_time() {
        Overrun overrun = new Overrun("K3", "inspector", FRIDAY, FRIDAY.plusDays(2), 0, 5);
        LadderProposal proposal = rules.propose(overrun);
        assertThat(proposal.level()).isEqualTo("NONE");
        assertThat(proposal.rule()).isEqualTo("问责-02");
    }

    @Test
    void done_on_the_last_day_is_not_late_by_a_weekend() {
        assertThat(propose(0, 0).rule()).isNotEqualTo("问责-02");
    }

    @Test
    void a_warning_is_only_suggested() {
        assertThat(propose(1, 0).consequence()).isEqualTo("警告（建议）、纳入本月绩效考核、公示");
    }

    @Test
    void the_sentence_shows_the_numbers_it_rests_on() {
        assertThat(propose(6, 0).sentence()).contains("超过 6 个工作日，不少于 6 工作日");
    }

    @Test
    void a_term_before_the_plan_is_refused() {
        Overrun old = new Overrun("K1", "inspector", LocalDate.of(2020, 12, 31), null, 3, 0);
        assertThatThrownBy(() -> rules.propose(old)).isInstanceOf(RulesNotInForce.class);
    }

    @Property(tries = 100)
    void longer_is_never_lighter(
            @ForAll @IntRange(max = 30) int late, @ForAll @IntRange(max = 4) int before) {
        assertThat(LADDER.indexOf(propose(late + 1, before).level()))
                .isGreaterThanOrEqualTo(LADDER.indexOf(propose(late, before).level()));
    }

    private LadderProposal propose(int late, int before) {
        LocalDate done = late == 0 ? FRIDAY : FRIDAY.plusDays(late + 2L);
        return rules.propose(new Overrun("K2", "inspector", FRIDAY, done, late, before));
    }
}
