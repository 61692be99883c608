package org.yangguang.rules.parameters;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.calendar.Term;

/**
 * A parameter that the program asks for by itself, {@code Figures.TEAM_SIZE.on(today)}. It is read in
 * the one unit it was declared in; a version in which it stands in another unit does not load.
 *
 * @param <T> what a value in that unit is: people are a number, minutes a duration, 日 a term
 */
public final class Figure<T> {

    private final String code;
    private final Set<Unit> units;
    private final Function<Parameter, T> value;

    private Figure(String code, Set<Unit> units, Function<Parameter, T> value) {
        this.code = code;
        this.units = Set.copyOf(units);
        this.value = value;
    }

    static Figure<Integer> people(String code) {
        return whole(code, Unit.PEOPLE, count -> count);
    }

    static Figure<Integer> rows(String code) {
        return whole(code, Unit.ROWS, count -> count);
    }

    static Figure<Long> bytes(String code) {
        return new Figure<>(code, EnumSet.of(Unit.BYTES), it -> Long.valueOf(it.value()));
    }

    static Figure<Duration> minutes(String code) {
        return whole(code, Unit.MINUTES, Duration::ofMinutes);
    }

    static Figure<Duration> hours(String code) {
        return whole(code, Unit.HOURS, Duration::ofHours);
    }

    static Figure<Period> months(String code) {
        return whole(code, Unit.MONTHS, Period::ofMonths);
    }

    /** 日 or 工作日, as the file has it, with the source that grants it. */
    static Figure<Term> term(String code) {
        return new Figure<>(code, EnumSet.of(Unit.DAYS, Unit.WORKING_DAYS), Figure::term);
    }

    static Figure<LocalDate> date(String code) {
        return new Figure<>(code, EnumSet.of(Unit.DATE), it -> LocalDate.parse(it.value()));
    }

    /** Whether a 口径 is the one. */
    static Figure<Boolean> is(String code, String choice) {
        return new Figure<>(code, EnumSet.of(Unit.CHOICE), it -> choice.equals(it.value()));
    }

    /** 口径 that is one of a closed list. */
    static <E extends Enum<E>> Figure<E> choice(String code, Class<E> choices) {
        return new Figure<>(code, EnumSet.of(Unit.CHOICE), it -> Enum.valueOf(choices, it.value()));
    }

    /**
     * The value in force on a day.
     *
     * @throws ParameterNotInForce when no version covers the day
     */
    public T on(LocalDate day) {
        return value.apply(inForce(day));
    }

    /** The value in force on a day; for a day before the first version, the first one. */
    public T onOrFirst(LocalDate day) {
        return value.apply(inForceOrFirst(day));
    }

    /** The version in force, for its name, days and source; see {@link #on}. */
    public Parameter inForce(LocalDate day) {
        return Parameters.inForce(code, day);
    }

    /** See {@link #onOrFirst}. */
    public Parameter inForceOrFirst(LocalDate day) {
        return Parameters.inForceOrFirst(code, day);
    }

    /**
     * Refuses parameters among which this one is missing or stands in another unit.
     *
     * @throws IllegalStateException naming the code and both units
     */
    void require(List<Parameter> parameters) {
        List<Parameter> versions =
                parameters.stream().filter(it -> it.code().equals(code)).toList();
        if (versions.isEmpty()) {
            throw new IllegalStateException(code + " is asked for and stands in no file");
        }
        versions.stream()
                .filter(it -> !units.contains(it.unit()))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new IllegalStateException(
                                    code + " is asked in " + units + " and stands in " + it.unit());
                        });
    }

    private static <T> Figure<T> whole(String code, Unit unit, IntFunction<T> of) {
        return new Figure<>(code, EnumSet.of(unit), it -> of.apply(Integer.parseInt(it.value())));
    }

    private static Term term(Parameter days) {
        Term.Unit unit =
                days.unit() == Unit.WORKING_DAYS ? Term.Unit.WORKING_DAYS : Term.Unit.CALENDAR_DAYS;
        return new Term(Integer.parseInt(days.value()), unit, new LegalBasis(days.basis()));
    }
}
