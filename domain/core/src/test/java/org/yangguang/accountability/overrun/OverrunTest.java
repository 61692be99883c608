package org.yangguang.accountability.overrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.Broken;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.overrun.OverrunAct.OverrunFound;
import org.yangguang.accountability.overrun.OverrunRules.DeciderIsThePerson;
import org.yangguang.accountability.overrun.OverrunRules.GroundMissing;
import org.yangguang.accountability.overrun.OverrunRules.OverrunAlreadyDecided;
import org.yangguang.accountability.overrun.OverrunRules.OverrunStillGrowing;
import org.yangguang.kernel.ReasonMissing;

/** What was not done in time climbs the ladder; a person is heard and another one decides (S24). */
class OverrunTest {

    /** K2 ends on Monday 2026-09-28. */
    private final Desk desk = new Desk().on(LocalDate.of(2026, 9, 18)).conclude(true);

    @Test
    void nothing_is_entered_on_the_last_day() {
        sweepOn("2026-09-28");
        assertThat(desk.entries).isEmpty();
    }

    @Test
    void one_working_day_late_is_a_light_overrun() {
        sweepOn("2026-09-29");
        assertThat(desk.overrun(Duty.K2).level()).isEqualTo(Level.LIGHT);
        assertThat(desk.overrun(Duty.K2).daysLate()).isEqualTo(1);
    }

    @Test
    void an_obligation_has_one_entry_however_often_one_looks() {
        sweepOn("2026-09-29");
        sweepOn("2026-09-29");
        sweepOn("2026-09-30");
        assertThat(desk.entries).hasSize(1);
        assertThat(desk.acts).filteredOn(OverrunFound.class::isInstance).hasSize(1);
    }

    @Test
    void the_proposal_follows_the_days_until_it_is_decided() {
        sweepOn("2026-09-29");
        sweepOn("2026-10-15");
        assertThat(desk.overrun(Duty.K2).level()).isEqualTo(Level.SERIOUS);
    }

    @Test
    void the_entry_remembers_the_version_of_the_rules_and_a_decision_freezes_it() {
        sweepOn("2026-09-29");
        assertThat(desk.overrun(Duty.K2).rulesVersion()).isZero();
        desk.rulesVersion = 3;
        sweepOn("2026-10-15");
        assertThat(desk.overrun(Duty.K2).rulesVersion()).isEqualTo(3);
        desk.entry(Duty.K2).confirm("属实", "leader", LocalDate.of(2026, 10, 15));
        desk.rulesVersion = 4;
        sweepOn("2026-10-16");
        assertThat(desk.overrun(Duty.K2).rulesVersion()).isEqualTo(3);
    }

    @Test
    void late_work_that_is_done_stays_in_the_ledger_with_the_days_it_was_late() {
        desk.on(LocalDate.of(2026, 9, 30)).report(true);
        sweepOn("2026-10-15");
        assertThat(desk.overrun(Duty.K2).daysLate()).isEqualTo(2);
        assertThat(desk.overrun(Duty.K2).level()).isEqualTo(Level.LIGHT);
    }

    @Test
    void the_person_explains_and_nobody_else_does() {
        LadderEntry entry = lateAndDone();
        entry.explain("平台维护。", Desk.LEAD, LocalDate.of(2026, 9, 30));
        assertThat(entry.view().explanation()).isEqualTo("平台维护。");
        assertThatThrownBy(() -> entry.explain("。", "insp02", LocalDate.of(2026, 9, 30)))
                .satisfies(Broken.rule("accountability.error.NotYourObligation"));
    }

    @Test
    void nobody_decides_on_the_own_overrun() {
        LadderEntry entry = lateAndDone();
        assertThatThrownBy(() -> entry.confirm("属实", Desk.LEAD, LocalDate.of(2026, 9, 30)))
                .isInstanceOf(DeciderIsThePerson.class);
    }

    @Test
    void a_light_overrun_is_not_confirmed_while_it_still_grows() {
        sweepOn("2026-09-29");
        assertThatThrownBy(
                        () ->
                                desk.entry(Duty.K2)
                                        .confirm("属实", "leader", LocalDate.of(2026, 9, 29)))
                .isInstanceOf(OverrunStillGrowing.class);
    }

    @Test
    void a_serious_one_is_confirmed_even_while_it_grows() {
        sweepOn("2026-10-15");
        desk.entry(Duty.K2).confirm("属实", "leader", LocalDate.of(2026, 10, 15));
        assertThat(desk.overrun(Duty.K2).decision()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void what_is_decided_stays() {
        LadderEntry entry = lateAndDone();
        entry.confirm("属实", "leader", LocalDate.of(2026, 9, 30));
        sweepOn("2026-10-30");
        assertThat(entry.view().level()).isEqualTo(Level.LIGHT);
        assertThatThrownBy(() -> entry.confirm("属实", "leader", LocalDate.of(2026, 10, 30)))
                .isInstanceOf(OverrunAlreadyDecided.class);
    }

    @Test
    void an_exemption_names_its_ground_and_its_reason() {
        LadderEntry entry = lateAndDone();
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThatThrownBy(() -> entry.exempt(null, "停机", "leader", day))
                .isInstanceOf(GroundMissing.class);
        assertThatThrownBy(() -> entry.exempt(ExemptionGround.PLATFORM_OUTAGE, " ", "leader", day))
                .isInstanceOf(ReasonMissing.class);
        entry.exempt(ExemptionGround.PLATFORM_OUTAGE, "停机通知附后", "leader", day);
        assertThat(entry.view().decision()).isEqualTo(Verdict.EXEMPT);
    }

    private LadderEntry lateAndDone() {
        desk.on(LocalDate.of(2026, 9, 30)).report(true);
        return desk.entry(Duty.K2);
    }

    private void sweepOn(String day) {
        desk.on(LocalDate.parse(day)).sweep.sweep();
    }
}
