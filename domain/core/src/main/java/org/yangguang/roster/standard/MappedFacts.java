package org.yangguang.roster.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.UnifiedSocialCreditCode;

/** Asks the mapping table for the facts of one tender project, or of one bid in it. */
final class MappedFacts {

    private static final String TENDER_PROJECT = "TENDER_PROJECT_CODE";
    private static final String PROJECT = "PROJECT_CODE";
    private static final String SECTIONS = "502";
    private static final int SHOWN = 4;

    private final Map<String, List<Mapping>> mappings;
    private final CodeLists codes;
    private final TenderRecords records;
    private final String project;
    private final Bidder bidder;

    private MappedFacts(
            Map<String, List<Mapping>> mappings,
            CodeLists codes,
            TenderRecords records,
            String project,
            Bidder bidder) {
        this.mappings = mappings;
        this.codes = codes;
        this.records = records;
        this.project = project;
        this.bidder = bidder;
    }

    static MappedFacts of(
            List<Mapping> mappings, CodeLists codes, TenderRecords records, String project) {
        return new MappedFacts(byFact(mappings), codes, records, project, null);
    }

    static Map<String, List<Mapping>> byFact(List<Mapping> mappings) {
        return mappings.stream()
                .sorted(Comparator.comparingInt(Mapping::priority))
                .collect(Collectors.groupingBy(Mapping::fact));
    }

    /** The facts of one bid of the same project. */
    MappedFacts of(Bidder whose) {
        return new MappedFacts(mappings, codes, records, project, whose);
    }

    /**
     * Who a fact names, one entry a row: several codes in one cell bid, or win, together. A later
     * data set is asked only where no earlier one names anybody.
     */
    List<Bidder> bidders(String fact) {
        return lines(fact)
                .map(this::named)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Bidder> named(Mapping mapping) {
        Map<String, Bidder> found = new LinkedHashMap<>();
        mapping.pick(rows(mapping))
                .map(row -> bidder(mapping, row))
                .filter(it -> !it.id().isEmpty())
                .forEach(it -> found.putIfAbsent(it.id(), it));
        return List.copyOf(found.values());
    }

    private static Bidder bidder(Mapping mapping, Map<String, String> row) {
        String name = mapping.nameColumn(mapping.key().size() - 1).map(row::get).orElse(null);
        return Bidder.of(column(mapping, row).map(MappedFacts::creditCodes).orElse(""), name);
    }

    String text(String fact) {
        return first(fact, this::textOf);
    }

    List<String> texts(String fact) {
        return values(fact, this::textOf)
                .flatMap(t -> Stream.of(t.split("[;；]")))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    BigDecimal amount(String fact) {
        return first(fact, this::amountOf);
    }

    LocalDate date(String fact) {
        return first(fact, (m, row) -> column(m, row).flatMap(StandardText::date));
    }

    /** A day of every row; none at all while some row does not say its own. */
    List<LocalDate> dates(String fact) {
        List<LocalDate> days =
                values(fact, (m, row) -> column(m, row).flatMap(StandardText::date)).toList();
        long rows = lines(fact).flatMap(m -> m.pick(rows(m))).count();
        return days.size() == rows ? days : List.of();
    }

    LocalDateTime dateTime(String fact) {
        return first(fact, (m, row) -> column(m, row).flatMap(StandardText::dateTime));
    }

    Integer integer(String fact) {
        return first(fact, (m, row) -> column(m, row).flatMap(StandardText::integer));
    }

    Boolean flag(String fact) {
        return first(
                fact,
                (m, row) ->
                        column(m, row).flatMap(c -> codes.value("BOOL", c)).map(Boolean::valueOf));
    }

    /**
     * Number of rows; null when the data set has none for the project, which is not zero, and when
     * some row does not say whether it is one of them.
     */
    Integer count(String fact) {
        if (lines(fact).anyMatch(m -> rows(m).stream().anyMatch(r -> m.leavesOpen(r, codes)))) {
            return null;
        }
        int rows = (int) lines(fact).flatMap(m -> m.pick(rows(m))).count();
        return rows == 0 && lines(fact).allMatch(m -> rows(m).isEmpty()) ? null : rows;
    }

    /** What the sections of a kind are estimated at together; null for fewer than two. */
    BigDecimal sectionsOfKind(String kind) {
        Map<String, Map<String, String>> latest = new HashMap<>();
        records.ofAllSections(SECTIONS, project).stream()
                .sorted(Comparator.comparing(row -> row.getOrDefault("BID_ECTION_NUM", "")))
                .forEach(row -> latest.put(row.getOrDefault("BID_SECTION_CODE", ""), row));
        List<BigDecimal> estimates =
                latest.values().stream()
                        .filter(
                                row ->
                                        ofSection("project.kind", row, this::textOf)
                                                .anyMatch(kind::equals))
                        .flatMap(row -> ofSection("project.estimate", row, this::amountOf))
                        .toList();
        return estimates.size() < 2
                ? null
                : estimates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private <T> Stream<T> ofSection(
            String fact,
            Map<String, String> row,
            BiFunction<Mapping, Map<String, String>, Optional<T>> read) {
        return lines(fact)
                .filter(m -> m.dataset().equals(SECTIONS))
                .flatMap(m -> read.apply(m, row).stream());
    }

    boolean present(String fact) {
        return lines(fact).anyMatch(m -> m.pick(rows(m)).findAny().isPresent());
    }

    private <T> T first(String fact, BiFunction<Mapping, Map<String, String>, Optional<T>> read) {
        return values(fact, read).findFirst().orElse(null);
    }

    private <T> Stream<T> values(
            String fact, BiFunction<Mapping, Map<String, String>, Optional<T>> read) {
        return lines(fact)
                .flatMap(m -> m.pick(rows(m)).map(row -> read.apply(m, row)))
                .flatMap(Optional::stream);
    }

    private Stream<Mapping> lines(String fact) {
        return mappings.getOrDefault(fact, List.of()).stream();
    }

    /** Follows the key: 500 through the project of 501, 100 through the bidder, the rest through the tender project. */
    private List<Map<String, String>> rows(Mapping mapping) {
        String first = mapping.key().get(0);
        if (PROJECT.equals(first)) {
            return records.rows("501", project).stream()
                    .map(r -> r.get(PROJECT))
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(code -> records.rows(mapping.dataset(), code).stream())
                    .toList();
        }
        if (!TENDER_PROJECT.equals(first)) {
            return bidder == null
                    ? List.of()
                    : bidder.codes().stream()
                            .flatMap(code -> records.rows(mapping.dataset(), code).stream())
                            .toList();
        }
        List<Map<String, String>> all = records.rows(mapping.dataset(), project);
        if (mapping.key().size() == 1 || bidder == null) {
            return all;
        }
        String code = mapping.key().get(1);
        String name = mapping.nameColumn(1).orElse("");
        return all.stream().filter(r -> isBy(r.get(code), r.get(name))).toList();
    }

    private Optional<String> textOf(Mapping mapping, Map<String, String> row) {
        Optional<String> text = column(mapping, row);
        return switch (mapping.transform().kind()) {
            case CODE -> text.flatMap(t -> codes.value(mapping.transform().argument(), t));
            case PERSON ->
                    text.map(t -> t + masked(row.getOrDefault(mapping.transform().argument(), "")));
            case SUBJECT -> text.map(t -> mapping.transform().argument() + ":" + t);
            case USCC -> text.map(MappedFacts::creditCodes);
            default -> text;
        };
    }

    private Optional<BigDecimal> amountOf(Mapping mapping, Map<String, String> row) {
        Optional<BigDecimal> amount = column(mapping, row).flatMap(StandardText::number);
        if (mapping.transform().kind() != Transform.Kind.MONEY) {
            return amount;
        }
        String unit = row.getOrDefault(mapping.transform().columns().get(0), "");
        Optional<String> currency = mapping.transform().currencyColumn().map(row::get);
        if (currency.filter(c -> !codes.knows("CURRENCY", c)).isPresent()) {
            return Optional.empty();
        }
        return codes.value("PRICE_UNIT", unit)
                .map(BigDecimal::new)
                .flatMap(factor -> amount.map(factor::multiply));
    }

    private static Optional<String> column(Mapping mapping, Map<String, String> row) {
        return Optional.ofNullable(row.get(mapping.field())).filter(t -> !t.isBlank());
    }

    /** A cell may name several, as the winners of one section. */
    private boolean isBy(String code, String name) {
        return bidder.is(Bidder.of(code == null ? "" : creditCodes(code), name));
    }

    private static String creditCodes(String text) {
        return Stream.of(text.split("[;；]"))
                .map(
                        t ->
                                UnifiedSocialCreditCode.isValid(t)
                                        ? UnifiedSocialCreditCode.parse(t).value()
                                        : t.strip())
                .collect(Collectors.joining(";"));
    }

    private static String masked(String number) {
        if (number.length() <= SHOWN * 2) {
            return number.isEmpty() ? "" : "（" + number + "）";
        }
        String middle = String.join("", Collections.nCopies(number.length() - SHOWN * 2, "*"));
        return "（"
                + number.substring(0, SHOWN)
                + middle
                + number.substring(number.length() - SHOWN)
                + "）";
    }
}
