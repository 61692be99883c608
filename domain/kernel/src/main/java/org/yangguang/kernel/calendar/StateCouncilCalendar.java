package org.yangguang.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yangguang.kernel.LegalBasis;

/**
 * The working calendar as the State Council's notices arrange it, one notice a year; immutable.
 *
 * <p>A notice may arrange days of the December before (2023 took 2022-12-31), so days are kept by
 * date and the later notice wins. Days outside the years given are refused with {@link
 * CalendarNotPublished}.
 */
public final class StateCouncilCalendar implements WorkingCalendar {

    private final SortedMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> arranged = new HashMap<>();

    public StateCouncilCalendar(Collection<CalendarYear> years) {
        years.forEach(year -> this.years.put(year.year(), year));
        this.years.values().stream()
                .flatMap(year -> year.days().stream())
                .forEach(day -> arranged.put(day.day(), day));
    }

    /** The notices shipped with the program: 2020–2026 published, 2027 provisional. */
    public static StateCouncilCalendar published() {
        return new StateCouncilCalendar(CalendarFiles.shipped());
    }

    /** This calendar with one year added, or replaced as a whole when it is known already. */
    public StateCouncilCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> all = new HashMap<>(years);
        all.put(year.year(), year);
        return new StateCouncilCalendar(all.values());
    }

    /** All years known, oldest first. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    /** The notice of the day's year. */
    public CalendarNotice noticeFor(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()))
                .map(CalendarYear::notice)
                .orElseThrow(() -> new CalendarNotPublished(day));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return arrangementOf(day)
                .map(arrangement -> arrangement.kind() == CalendarDay.Kind.MAKE_UP)
                .orElseGet(() -> !CalendarDay.isWeekend(day));
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return noticeFor(day).state() == CalendarNotice.State.PROVISIONAL;
    }

    @Override
    public String why(LocalDate day) {
        return arrangementOf(day).map(CalendarDay::why).orElseGet(() -> ordinary(day));
    }

    /** Refuses a day beyond the notices before anything is concluded from its absence. */
    private Optional<CalendarDay> arrangementOf(LocalDate day) {
        noticeFor(day);
        return Optional.ofNullable(arranged.get(day));
    }

    private static String ordinary(LocalDate day) {
        if (!CalendarDay.isWeekend(day)) {
            return "工作日";
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "周六" : "周日";
    }

    @Override
    public Deadline workingDaysAfter(LocalDate start, int n, LegalBasis basis) {
        return new DayCount(this, start, basis).workingDays(n);
    }

    @Override
    public Deadline daysAfter(LocalDate start, int n, LegalBasis basis) {
        return new DayCount(this, start, basis).days(n);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
