package org.yangguang.roster.tender;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.roster.Json;
import org.yangguang.roster.rows.Checked;
import org.yangguang.roster.rows.FaultReason;
import org.yangguang.roster.rows.LineReader;
import org.yangguang.roster.rows.Repeats;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.rows.SheetLine;
import org.yangguang.roster.standard.DataSet;
import org.yangguang.roster.standard.DataStandard;
import org.yangguang.roster.standard.Mapping;
import org.yangguang.roster.standard.StandardText;
import org.yangguang.roster.standard.Transform;

/** 招标数据: rows of the national standard's data sets, told by the name of file or sheet; every column is kept. */
public final class TenderCheck implements RowCheck {

    private static final String TENDER_PROJECT = "TENDER_PROJECT_CODE";
    private static final String ID = "[0-9A-Za-z][0-9A-Za-z._-]{0,55}";
    private static final String HEAD = "501";

    private final String fileName;
    private final Map<String, Set<String>> creditCodes;
    private final Set<String> projects;
    private final Map<String, Repeats> repeats = new LinkedHashMap<>();

    /**
     * @param fileName names the data set of a single .csv
     * @param projects tender projects that the roster knows already
     */
    public TenderCheck(String fileName, List<Mapping> mappings, Set<String> projects) {
        this.fileName = fileName;
        this.projects = new HashSet<>(projects);
        this.creditCodes =
                mappings.stream()
                        .filter(m -> m.transform().kind() == Transform.Kind.USCC)
                        .collect(
                                Collectors.groupingBy(
                                        Mapping::dataset,
                                        Collectors.mapping(Mapping::field, Collectors.toSet())));
    }

    /** A sheet that is named by a number is meant as data, known or not; others are notes. */
    @Override
    public boolean reads(String part, Set<String> columns) {
        return named(part).matches("\\d{3}(\\D.*)?");
    }

    @Override
    public void look(SheetLine line) {
        dataSet(line)
                .filter(set -> HEAD.equals(set.code()))
                .ifPresent(set -> projects.add(line.text(TENDER_PROJECT)));
    }

    @Override
    public Checked check(SheetLine line) {
        LineReader reader = new LineReader(line);
        Optional<DataSet> set = dataSet(line);
        if (set.isEmpty()) {
            reader.refuse("", FaultReason.DATASET_UNKNOWN, named(line.place().part()));
            return new Checked(JsonValue.EMPTY_JSON_OBJECT, reader.faults());
        }
        Map<String, String> data = data(line);
        String owner = reader.id(set.get().owner(), ID);
        checkColumns(reader, set.get(), data);
        if (TENDER_PROJECT.equals(set.get().owner()) && !projects.contains(owner)) {
            reader.refuse(TENDER_PROJECT, FaultReason.PROJECT_UNKNOWN);
        }
        String key = set.get().keyOf(data);
        repeats.computeIfAbsent(set.get().code(), c -> new Repeats())
                .note(
                        reader,
                        set.get().key().get(0),
                        key,
                        line.place().line(),
                        FaultReason.DUPLICATE);
        JsonObject target =
                reader.isGood()
                        ? target(set.get(), owner, key, line.place().line(), data)
                        : JsonValue.EMPTY_JSON_OBJECT;
        return new Checked(target, reader.faults());
    }

    private void checkColumns(LineReader reader, DataSet set, Map<String, String> data) {
        Set<String> codes = creditCodes.getOrDefault(set.code(), Set.of());
        data.forEach(
                (column, text) -> {
                    if (codes.contains(column)) {
                        Stream.of(text.split("[;；]")).forEach(c -> reader.creditCode(column, c));
                    }
                });
        for (DataSet.DataField field : set.fields()) {
            String text = data.getOrDefault(field.name(), "");
            if (text.isEmpty()) {
                continue;
            }
            if (field.isDate() && StandardText.date(text).isEmpty()) {
                reader.refuse(field.name(), FaultReason.NOT_A_DATE);
            }
            if (field.isNumber() && StandardText.number(text).isEmpty()) {
                reader.refuse(field.name(), FaultReason.NOT_A_NUMBER);
            }
        }
    }

    private static JsonObject target(
            DataSet set, String owner, String key, int line, Map<String, String> data) {
        return Json.object()
                .add("dataset", set.code())
                .add("owner", owner)
                .add("row_key", key)
                .add("line", line)
                .add("data", Json.object(data))
                .build();
    }

    private static Map<String, String> data(SheetLine line) {
        Map<String, String> data = new LinkedHashMap<>();
        line.cells()
                .forEach(
                        (column, cell) -> {
                            if (!cell.isBlank()) {
                                data.put(column, cell.text());
                            }
                        });
        return data;
    }

    private Optional<DataSet> dataSet(SheetLine line) {
        return DataStandard.ofFile(named(line.place().part()));
    }

    private String named(String part) {
        return part.isEmpty() ? fileName : part;
    }
}
