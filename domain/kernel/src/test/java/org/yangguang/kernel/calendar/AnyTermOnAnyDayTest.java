package org.yangguang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.calendar.Deadline.CountedDay;

class AnyTermOnAnyDayTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final LegalBasis BASIS = new LegalBasis("民法典第二百零一条");

    @Provide
    Arbitrary<LocalDate> starts() {
        LocalDate first = LocalDate.parse("2019-12-31");
        int days = (int) first.until(LocalDate.parse("2027-08-31"), ChronoUnit.DAYS);
        return Arbitraries.integers().between(0, days).map(first::plusDays);
    }

    @Property
    void the_nth_working_day_is_a_working_day_and_the_nth_after_the_start(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate lastDay = CALENDAR.workingDaysAfter(start, n, BASIS).lastDay();

        assertThat(CALENDAR.isWorkingDay(lastDay)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(start, lastDay)).isEqualTo(n);
    }

    @Property
    void one_more_working_day_ends_later(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate lastDay = CALENDAR.workingDaysAfter(start, n, BASIS).lastDay();

        assertThat(CALENDAR.workingDaysAfter(start, n + 1, BASIS).lastDay()).isAfter(lastDay);
    }

    @Property
    void calendar_days_end_on_the_first_working_day_from_the_nth(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int n) {
        LocalDate lastDay = CALENDAR.daysAfter(start, n, BASIS).lastDay();

        assertThat(lastDay).isAfterOrEqualTo(start.plusDays(n));
        assertThat(CALENDAR.isWorkingDay(lastDay)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(start.plusDays(n - 1), lastDay)).isEqualTo(1);
    }

    @Property
    void exactly_n_days_count_and_none_looked_at_is_left_out(
            @ForAll("starts") LocalDate start,
            @ForAll Term.Unit unit,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        Deadline deadline = new Term(n, unit, BASIS).from(start, CALENDAR);

        assertThat(deadline.counted().stream().filter(CountedDay::counted)).hasSize(n);
        assertThat(deadline.counted())
                .extracting(CountedDay::day)
                .containsExactlyElementsOf(
                        start.plusDays(1).datesUntil(deadline.lastDay().plusDays(1)).toList());
    }
}
