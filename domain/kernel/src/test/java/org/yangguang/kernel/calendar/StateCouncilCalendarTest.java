package org.yangguang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yangguang.kernel.calendar.CalendarDay.Kind.MAKE_UP;
import static org.yangguang.kernel.calendar.CalendarDay.Kind.OFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCouncilCalendarTest {

    private final StateCouncilCalendar calendar = StateCouncilCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void a_year_has_its_working_days(int year, int workingDays) {
        LocalDate newYear = LocalDate.of(year, 1, 1);

        int afterNewYear = calendar.workingDaysBetween(newYear, LocalDate.of(year, 12, 31));

        assertThat(calendar.isWorkingDay(newYear)).as("New Year's Day is a holiday").isFalse();
        assertThat(afterNewYear).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-10, true, 调休上班（国庆节）",
        "2026-10-17, false, 周六",
        "2026-10-18, false, 周日",
        "2026-10-03, false, 国庆节",
        "2026-10-08, true, 工作日",
        "2020-02-01, false, 春节",
        "2020-02-03, true, 工作日",
        "2022-12-31, false, 元旦",
        "2024-02-09, true, 工作日",
        "2025-01-28, false, 春节",
        "2026-03-08, false, 周日",
        "2026-05-04, false, 劳动节",
        "2025-10-05, false, 国庆节、中秋节",
        "2026-03-22, false, 周日",
        "2027-02-05, false, 春节",
        "2027-02-09, true, 工作日"
    })
    void says_whether_and_why_a_day_is_worked(LocalDate day, boolean worked, String why) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
        assertThat(calendar.why(day)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2028-01-01"})
    void refuses_to_guess_a_day_beyond_its_years(LocalDate day) {
        assertThatExceptionOfType(CalendarNotPublished.class)
                .isThrownBy(() -> calendar.isWorkingDay(day));
        assertThatExceptionOfType(CalendarNotPublished.class).isThrownBy(() -> calendar.why(day));
        assertThatExceptionOfType(CalendarNotPublished.class)
                .isThrownBy(() -> calendar.isProvisional(day));
    }

    @Test
    void only_the_awaited_year_is_provisional() {
        assertThat(calendar.isProvisional(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.parse("2027-01-01"))).isTrue();
    }

    @Test
    void a_new_notice_replaces_the_expectation_of_its_year() {
        LocalDate expectedOff = LocalDate.parse("2027-02-08");
        LocalDate takenFromTheYearBefore = LocalDate.parse("2026-12-31");
        CalendarYear announced =
                published(2027, new CalendarDay(takenFromTheYearBefore, OFF, "元旦"));

        StateCouncilCalendar renewed = calendar.with(announced);

        assertThat(renewed.isProvisional(expectedOff)).isFalse();
        assertThat(renewed.isWorkingDay(expectedOff)).isTrue();
        assertThat(renewed.isWorkingDay(takenFromTheYearBefore)).isFalse();
        assertThat(renewed.noticeFor(expectedOff).number()).isEqualTo("国办发明电〔2999〕1号");
        assertThat(calendar.isWorkingDay(expectedOff)).as("the old one stays").isFalse();
    }

    @Test
    void a_later_year_can_be_added() {
        StateCouncilCalendar longer =
                calendar.with(new CalendarYear(CalendarNotice.provisional(2028), List.of()));

        assertThat(longer.isWorkingDay(LocalDate.parse("2028-01-04"))).isTrue();
        assertThat(longer.isProvisional(LocalDate.parse("2028-01-04"))).isTrue();
        assertThat(longer.years()).extracting(CalendarYear::year).endsWith(2026, 2027, 2028);
    }

    @Test
    void a_notice_cannot_arrange_another_year() {
        assertMisplaced(new CalendarDay(LocalDate.parse("2028-01-01"), OFF, "元旦"));
        assertMisplaced(new CalendarDay(LocalDate.parse("2026-11-30"), OFF, "元旦"));
    }

    @Test
    void only_a_weekend_day_can_be_made_up() {
        assertMisplaced(new CalendarDay(LocalDate.parse("2027-02-10"), MAKE_UP, "春节"));
    }

    @Test
    void a_notice_names_a_day_once() {
        CalendarDay sunday = new CalendarDay(LocalDate.parse("2027-02-07"), MAKE_UP, "春节");

        assertMisplaced(sunday, new CalendarDay(sunday.day(), OFF, "春节"));
    }

    @Test
    void between_a_day_and_an_earlier_one_lies_no_working_day() {
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThat(calendar.workingDaysBetween(day, day)).isZero();
        assertThat(calendar.workingDaysBetween(day, day.minusDays(7))).isZero();
    }

    private static void assertMisplaced(CalendarDay... days) {
        assertThatExceptionOfType(CalendarDayMisplaced.class)
                .isThrownBy(() -> published(2027, days))
                .satisfies(
                        refused ->
                                assertThat(refused.arguments())
                                        .containsExactly(days[days.length - 1].day(), "2027"));
    }

    private static CalendarYear published(int year, CalendarDay... days) {
        CalendarNotice notice =
                CalendarNotice.published(year, "国办发明电〔2999〕1号", "https://example.org/notice");
        return new CalendarYear(notice, List.of(days));
    }
}
