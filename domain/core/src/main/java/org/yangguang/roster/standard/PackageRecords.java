package org.yangguang.roster.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.platform.sheet.SheetSink;
import org.yangguang.roster.standard.DataSet.DataField;
import org.yangguang.roster.standard.Transform.Kind;

/**
 * Takes in a package of data sets row by row and keeps of each row the columns that somebody asks
 * for. What cannot be used is noted with its place.
 */
final class PackageRecords implements SheetSink, TenderRecords {

    private static final String HEAD = "501";
    private static final String SECTION = "502";
    private static final String OWNER = "TENDER_PROJECT_CODE";
    private static final Set<String> SECTIONS = Set.of("BID_SECTION_CODE", "BID_SECTION_CODES");

    private static final Set<Kind> DAYS = Set.of(Kind.DATE, Kind.DATETIME);
    private static final Set<Kind> NUMBERS = Set.of(Kind.YUAN, Kind.MONEY);
    private static final Set<Kind> COUNTS = Set.of(Kind.INTEGER);

    private final List<Mapping> mappings;
    private final CodeLists codes;
    private final Map<String, Set<String>> wanted;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final List<Slip> slips = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private DataSet set;
    private List<String> columns = List.of();

    /**
     * Something in the package that was left out.
     *
     * @param key names the sentence
     */
    record Slip(String key, String part, int line, String column, String value) {}

    /** What a row is about, and where it stands. */
    private record Reference(String part, int line, Map<String, String> row) {

        Slip slip(String key, String value) {
            return new Slip(key, part, line, "", value);
        }
    }

    PackageRecords(List<Mapping> mappings, CodeLists codes) {
        this.mappings = List.copyOf(mappings);
        this.codes = codes;
        wanted =
                mappings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mapping::dataset,
                                        Collectors.flatMapping(
                                                m -> m.columns().stream(), Collectors.toSet())));
    }

    @Override
    public void header(String part, List<String> names) {
        set = DataStandard.ofFile(part.replaceFirst(".*[/\\\\]", "")).orElse(null);
        columns = names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        if (set == null) {
            slips.add(new Slip("dataset.unknown", part, 1, "", ""));
        } else if (!columns.contains(set.owner())) {
            slips.add(new Slip("owner.missing", part, 1, set.owner(), ""));
            set = null;
        }
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        if (set == null) {
            return;
        }
        Map<String, String> row = named(part, line, cells);
        String owner = row.getOrDefault(set.owner(), "");
        if (owner.isEmpty()) {
            slips.add(new Slip("owner.empty", part, line, set.owner(), ""));
        } else if (isTwice(row)) {
            slips.add(new Slip("row.twice", part, line, "", set.keyOf(row)));
        } else {
            rows.computeIfAbsent(place(set.code(), owner), p -> new ArrayList<>()).add(row);
            note(part, line, row);
        }
    }

    private void note(String part, int line, Map<String, String> row) {
        if (OWNER.equals(set.owner())) {
            references.add(new Reference(part, line, row));
        }
    }

    /** A row that leaves a part of its key empty is not yet the same as another that does. */
    private boolean isTwice(Map<String, String> row) {
        boolean told = row.keySet().containsAll(set.key());
        return told && !keys.computeIfAbsent(set.code(), c -> new HashSet<>()).add(set.keyOf(row));
    }

    /** Notes the rows that speak of a tender project or a section that the package does not have. */
    void noteReferences() {
        Map<String, List<String>> sections = new HashMap<>();
        for (Reference reference : references) {
            String owner = reference.row().get(OWNER);
            if (rows(HEAD, owner).isEmpty()) {
                slips.add(reference.slip("owner.unknown", owner));
                continue;
            }
            List<String> known = sections.computeIfAbsent(owner, this::sections);
            sectionsOf(reference.row())
                    .filter(section -> !known.contains("") && !known.contains(section))
                    .forEach(section -> slips.add(reference.slip("section.unknown", section)));
        }
    }

    private Map<String, String> named(String part, int line, List<Cell> cells) {
        if (cells.size() != columns.size()) {
            slips.add(new Slip("row.width", part, line, "", String.valueOf(cells.size())));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String column = columns.get(i);
            String text = code(column, cells.get(i).text());
            if (!text.isEmpty() && isKept(column) && isReadable(part, line, column, text)) {
                row.put(column, text);
                noteUnknownCode(part, line, column, text);
            }
        }
        return row;
    }

    /** A spreadsheet writes the code 1 as 1.0. */
    private String code(String column, String text) {
        boolean isCode =
                text.endsWith(".0")
                        && set.fields().stream()
                                .anyMatch(f -> f.name().equals(column) && f.format().equals("C1"));
        return isCode ? text.replaceFirst("\\.0$", "") : text;
    }

    private boolean isKept(String column) {
        return column.equals(set.owner())
                || set.key().contains(column)
                || SECTIONS.contains(column)
                || wanted.getOrDefault(set.code(), Set.of()).contains(column);
    }

    /** A day or number that cannot be read counts as missing, and is said. */
    private boolean isReadable(String part, int line, String column, String text) {
        boolean badDay = isUnreadable(column, DAYS, DataField::isDate, StandardText.date(text));
        boolean badNumber =
                isUnreadable(column, NUMBERS, DataField::isNumber, StandardText.number(text))
                        || isUnreadable(column, COUNTS, f -> false, StandardText.integer(text));
        if (badDay || badNumber) {
            slips.add(new Slip(badDay ? "cell.day" : "cell.number", part, line, column, text));
        }
        return !badDay && !badNumber;
    }

    private boolean isUnreadable(
            String column, Set<Kind> kinds, Predicate<DataField> standard, Optional<?> read) {
        return read.isEmpty() && isMeant(column, kinds, standard);
    }

    /** A code that no list has says nothing, and that is said; the text stays for whoever reads it as text. */
    private void noteUnknownCode(String part, int line, String column, String text) {
        mappings.stream()
                .filter(m -> m.dataset().equals(set.code()))
                .flatMap(m -> unknownCodes(m, column, text))
                .distinct()
                .forEach(code -> slips.add(new Slip("cell.code", part, line, column, code)));
    }

    private Stream<String> unknownCodes(Mapping mapping, String column, String text) {
        if (mapping.transform().currencyColumn().filter(column::equals).isPresent()) {
            return codes.knows("CURRENCY", text) ? Stream.empty() : Stream.of(text);
        }
        return mapping.field().equals(column)
                ? codes.unknown(mapping.transform(), text).stream()
                : Stream.empty();
    }

    /** Whether the standard or the mapping table takes a column for a day, or for a number. */
    private boolean isMeant(String column, Set<Kind> kinds, Predicate<DataField> standard) {
        return set.fields().stream().filter(f -> f.name().equals(column)).anyMatch(standard)
                || mappings.stream()
                        .filter(m -> m.dataset().equals(set.code()) && m.field().equals(column))
                        .anyMatch(m -> kinds.contains(m.transform().kind()));
    }

    @Override
    public List<Map<String, String>> rows(String dataset, String owner) {
        return rows.getOrDefault(place(dataset, owner), List.of());
    }

    List<Slip> slips() {
        return List.copyOf(slips);
    }

    /** Codes of the tender projects, in the package's order. */
    List<String> tenderProjects() {
        String before = place(HEAD, "");
        return rows.keySet().stream()
                .filter(place -> place.startsWith(before))
                .map(place -> place.substring(before.length()))
                .toList();
    }

    /** Codes of the sections of a tender project; one empty code where none is named. */
    List<String> sections(String tenderProject) {
        List<String> named =
                rows(SECTION, tenderProject).stream()
                        .map(row -> row.getOrDefault("BID_SECTION_CODE", ""))
                        .distinct()
                        .toList();
        return named.isEmpty() ? mentioned(tenderProject) : named;
    }

    /** Without data set 502 the sections are those that the others speak of. */
    private List<String> mentioned(String tenderProject) {
        List<String> mentioned =
                DataStandard.dataSets().stream()
                        .flatMap(it -> rows(it.code(), tenderProject).stream())
                        .flatMap(PackageRecords::sectionsOf)
                        .distinct()
                        .sorted()
                        .toList();
        return mentioned.isEmpty() ? List.of("") : mentioned;
    }

    /** Only what concerns one section, or every section alike. */
    TenderRecords ofSection(String section) {
        return new TenderRecords() {
            @Override
            public List<Map<String, String>> rows(String dataset, String owner) {
                return ofAllSections(dataset, owner).stream()
                        .filter(row -> concerns(row, section))
                        .toList();
            }

            @Override
            public List<Map<String, String>> ofAllSections(String dataset, String owner) {
                return PackageRecords.this.rows(dataset, owner);
            }
        };
    }

    private static boolean concerns(Map<String, String> row, String section) {
        List<String> named = sectionsOf(row).toList();
        return section.isEmpty() || named.isEmpty() || named.contains(section);
    }

    private static Stream<String> sectionsOf(Map<String, String> row) {
        return SECTIONS.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.split("[;；,，、|]")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private static String place(String dataset, String owner) {
        return dataset + "/" + owner;
    }
}
