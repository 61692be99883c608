package org.yangguang.rules.parameters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.base.Table;

/** 参数: every dated number the rules use, read from the parameter files beside the rules. */
public final class Parameters {

    private static final List<String> FILES =
            Stream.of("scope", "check", "clocks", "accountability", "penalty", "system")
                    .map(file -> "parameters/" + file + ".csv")
                    .toList();

    private static final PerVersion<List<Parameter>> ALL = new PerVersion<>(Parameters::read);
    private static final PerVersion<Map<String, List<Parameter>>> BY_CODE =
            new PerVersion<>(() -> index(Parameter::code));
    private static final PerVersion<Map<String, List<Parameter>>> BY_NAME =
            new PerVersion<>(() -> index(Parameter::name));

    private Parameters() {}

    /** The files they stand in, below {@code org/yangguang/rules/}. */
    public static List<String> paths() {
        return FILES;
    }

    /** All versions of all parameters, by code then date. */
    public static List<Parameter> all() {
        return ALL.get();
    }

    /**
     * The version in force on a day.
     *
     * @throws ParameterNotInForce when there is no such code, or no version covers the day
     */
    static Parameter inForce(String code, LocalDate on) {
        return version(BY_CODE.get(), code, on)
                .orElseThrow(() -> new ParameterNotInForce(code, on));
    }

    /**
     * The version in force on a day; for a day before the first version, the first.
     *
     * @throws ParameterNotInForce when there is no such code, or the last version has ended
     */
    static Parameter inForceOrFirst(String code, LocalDate on) {
        return BY_CODE.get().getOrDefault(code, List.of()).stream()
                .findFirst()
                .filter(first -> on.isBefore(first.from()))
                .orElseGet(() -> inForce(code, on));
    }

    /**
     * The version in force on a day of the parameter that rule sentences call by this Chinese name.
     * For a day that is not known, a number that never changed.
     */
    static Optional<Parameter> named(String name, LocalDate on) {
        if (on != null) {
            return version(BY_NAME.get(), name, on);
        }
        List<Parameter> versions = BY_NAME.get().getOrDefault(name, List.of());
        return versions.stream()
                .filter(it -> versions.size() == 1 && it.until() == null)
                .findFirst();
    }

    private static Optional<Parameter> version(
            Map<String, List<Parameter>> index, String key, LocalDate on) {
        return index.getOrDefault(key, List.of()).stream()
                .filter(parameter -> parameter.covers(on))
                .findFirst();
    }

    /** A version made before a release brought a number has that number as it is shipped. */
    private static List<Parameter> read() {
        List<Parameter> own = lines();
        Set<String> known = own.stream().map(Parameter::code).collect(Collectors.toSet());
        List<Parameter> all =
                Stream.concat(
                                own.stream(),
                                RuleBase.shipped().during(Parameters::lines).stream()
                                        .filter(shipped -> !known.contains(shipped.code())))
                        .sorted(
                                Comparator.comparing(Parameter::code)
                                        .thenComparing(Parameter::from))
                        .toList();
        Figures.require(all);
        return all;
    }

    private static List<Parameter> lines() {
        return FILES.stream().flatMap(file -> Table.read(file, Parameters::of).stream()).toList();
    }

    private static Map<String, List<Parameter>> index(Function<Parameter, String> key) {
        return all().stream().collect(Collectors.groupingBy(key));
    }

    private static Parameter of(CSVRecord row) {
        return new Parameter(
                row.get("编号"),
                row.get("名称"),
                row.get("取值"),
                Unit.of(row.get("单位")),
                LocalDate.parse(row.get("施行日期")),
                day(row.get("失效日期")),
                row.get("依据"),
                day(row.get("核对日期")));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
