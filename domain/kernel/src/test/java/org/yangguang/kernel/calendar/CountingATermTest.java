package org.yangguang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.calendar.Deadline.CountedDay;
import org.yangguang.kernel.calendar.Term.Unit;

class CountingATermTest {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final LegalBasis BASIS = new LegalBasis("民法典第二百零三条");

    private final StateCouncilCalendar calendar = StateCouncilCalendar.published();

    @ParameterizedTest(name = "{0}: {1} + {2} {3} = {4}")
    @CsvFileSource(resources = "worked-examples.csv", numLinesToSkip = 1)
    void counts_as_the_worked_examples(
            String id, LocalDate start, int count, Unit unit, LocalDate lastDay, String counted) {
        Deadline deadline = new Term(count, unit, BASIS).from(start, calendar);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(countedDaysOf(deadline)).isEqualTo(counted);
        assertThat(deadline.start()).isEqualTo(start);
        assertThat(deadline.basis()).isEqualTo(BASIS);
    }

    private static String countedDaysOf(Deadline deadline) {
        return deadline.counted().stream()
                .filter(CountedDay::counted)
                .map(day -> day.day().format(MONTH_DAY))
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_day_looked_at_is_shown_with_its_reason() {
        Deadline deadline = calendar.workingDaysAfter(LocalDate.parse("2025-09-26"), 2, BASIS);

        assertThat(deadline.counted())
                .extracting(day -> day.day().toString(), CountedDay::counted, CountedDay::why)
                .containsExactly(
                        tuple("2025-09-27", false, "周六"),
                        tuple("2025-09-28", true, "调休上班（国庆节、中秋节）"),
                        tuple("2025-09-29", true, "工作日"));
    }

    @Test
    void the_days_a_moved_last_day_passes_are_shown_but_do_not_count() {
        Deadline deadline = calendar.daysAfter(LocalDate.parse("2021-10-03"), 3, BASIS);

        assertThat(deadline.counted())
                .extracting(day -> day.day().toString(), CountedDay::counted, CountedDay::why)
                .containsExactly(
                        tuple("2021-10-04", true, "国庆节"),
                        tuple("2021-10-05", true, "国庆节"),
                        tuple("2021-10-06", true, "国庆节，末日顺延"),
                        tuple("2021-10-07", false, "国庆节，顺延"),
                        tuple("2021-10-08", false, "工作日，顺延至此"));
    }

    @Test
    void a_last_day_that_is_worked_does_not_move() {
        Deadline deadline = calendar.daysAfter(LocalDate.parse("2021-10-01"), 8, BASIS);

        assertThat(deadline.lastDay()).isEqualTo("2021-10-09");
        assertThat(deadline.counted()).last().isEqualTo(worked("2021-10-09", "调休上班（国庆节）"));
    }

    private static CountedDay worked(String day, String why) {
        return new CountedDay(LocalDate.parse(day), true, why);
    }

    @Test
    void a_count_that_touches_an_awaited_year_is_provisional() {
        LocalDate lastWorkingDayButTwo = LocalDate.parse("2026-12-29");

        assertThat(calendar.workingDaysAfter(lastWorkingDayButTwo, 3, BASIS).provisional())
                .isTrue();
        assertThat(calendar.workingDaysAfter(lastWorkingDayButTwo, 2, BASIS).provisional())
                .isFalse();
        assertThat(calendar.daysAfter(lastWorkingDayButTwo, 3, BASIS).provisional()).isTrue();
    }

    @Test
    void a_count_that_runs_beyond_the_calendar_is_refused() {
        assertThatThrownBy(() -> calendar.daysAfter(LocalDate.parse("2027-12-30"), 5, BASIS))
                .isInstanceOfSatisfying(
                        CalendarNotPublished.class,
                        refused ->
                                assertThat(refused.arguments())
                                        .containsExactly("2028", LocalDate.parse("2028-01-01")));
    }

    @Test
    void a_term_of_no_days_does_not_exist() {
        LocalDate start = LocalDate.parse("2026-03-02");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(0, Unit.CALENDAR_DAYS, BASIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysAfter(start, 0, BASIS));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.daysAfter(start, 0, BASIS));
    }

    @Test
    void a_term_is_written_as_the_law_writes_it() {
        assertThat(new Term(10, Unit.WORKING_DAYS, BASIS)).hasToString("10个工作日");
        assertThat(new Term(7, Unit.CALENDAR_DAYS, BASIS)).hasToString("7日");
    }
}
