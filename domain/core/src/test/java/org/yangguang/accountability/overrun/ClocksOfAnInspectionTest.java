package org.yangguang.accountability.overrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.publicity.PublicityAct.BackfillConfirmed;
import org.yangguang.publicity.PublicityAct.ResultPublished;

/** Clocks start and stop with what people do, and with nothing else (S4, S20, S21). */
class ClocksOfAnInspectionTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    private final Desk desk = new Desk().on(FRIDAY);

    @Test
    void the_end_of_an_inspection_starts_the_clocks_of_report_and_publication() {
        desk.conclude(true);
        assertThat(desk.obligations).extracting(Obligation::duty).containsExactly(Duty.K1, Duty.K2);
        assertThat(desk.view(Duty.K1).lastDay()).isEqualTo("2026-10-09");
        assertThat(desk.view(Duty.K2).lastDay()).isEqualTo("2026-09-28");
    }

    @Test
    void the_lead_of_the_team_answers() {
        desk.conclude(true);
        assertThat(desk.obligations).extracting(Obligation::owner).containsOnly(Desk.LEAD);
    }

    @Test
    void every_day_of_the_count_is_kept_with_its_reason() {
        desk.conclude(true);
        assertThat(desk.view(Duty.K1).counted())
                .filteredOn(day -> day.day().equals(LocalDate.of(2026, 9, 20)))
                .singleElement()
                .satisfies(day -> assertThat(day.counted()).isTrue())
                .satisfies(day -> assertThat(day.why()).contains("调休上班"));
        assertThat(desk.view(Duty.K1).counted()).filteredOn(day -> day.counted()).hasSize(10);
    }

    @Test
    void a_clean_report_stops_its_own_clock_and_starts_the_back_fill() {
        desk.conclude(true).on(LocalDate.of(2026, 9, 24)).report(true);
        assertThat(desk.view(Duty.K2).status()).isEqualTo(ObligationStatus.DONE);
        assertThat(desk.view(Duty.K3).lastDay()).isEqualTo("2026-09-30");
    }

    @Test
    void a_report_with_problems_starts_no_back_fill() {
        desk.conclude(false).report(false);
        assertThat(desk.obligations).extracting(Obligation::duty).doesNotContain(Duty.K3);
    }

    @Test
    void publication_stops_the_first_clock() {
        desk.conclude(true);
        desk.watch.published(
                new ResultPublished(Desk.INSPECTION, Desk.PROJECT, "公示〔2026〕1号", FRIDAY));
        assertThat(desk.view(Duty.K1).status()).isEqualTo(ObligationStatus.DONE);
        assertThat(desk.view(Duty.K2).status()).isEqualTo(ObligationStatus.OPEN);
    }

    @Test
    void seeing_the_result_on_the_platform_stops_the_third_clock() {
        desk.conclude(true).report(true);
        desk.watch.backfilled(new BackfillConfirmed(Desk.INSPECTION, Desk.PROJECT, FRIDAY));
        assertThat(desk.view(Duty.K3).status()).isEqualTo(ObligationStatus.DONE);
    }

    @Test
    void a_clock_stops_once_and_keeps_its_first_day() {
        desk.conclude(true).report(true);
        desk.on(LocalDate.of(2026, 9, 30)).report(true);
        assertThat(desk.view(Duty.K2).doneOn()).isEqualTo(FRIDAY);
    }

    @Test
    void a_count_into_a_year_without_notice_says_that_it_is_provisional() {
        desk.on(LocalDate.of(2026, 12, 25)).conclude(true);
        assertThat(desk.view(Duty.K1).provisional()).isTrue();
        assertThat(new Desk().conclude(true).view(Duty.K1).provisional()).isFalse();
    }
}
