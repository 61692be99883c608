package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.platform.sheet.Mark;
import org.yangguang.platform.sheet.Place;
import org.yangguang.roster.Json;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.rows.Fault;

/** Reads the checked rows of an import. */
@ApplicationScoped
class ImportRows {

    private static final String FAULTY = " and json_array_length(faults) > 0";

    @Inject private EntityManager entities;

    List<ImportRowView> page(long id, boolean onlyFaulty, int first, int size) {
        return NativeRows.of(
                        entities.createNativeQuery(
                                        "select part, line, good, cast(cells as text) as cells,"
                                                + " cast(faults as text) as faults"
                                                + from(onlyFaulty)
                                                + " order by seq",
                                        Tuple.class)
                                .setParameter("batch", id)
                                .setFirstResult(first)
                                .setMaxResults(size))
                .stream()
                .map(ImportRows::row)
                .toList();
    }

    long count(long id, boolean onlyFaulty) {
        return ((Number)
                        entities.createNativeQuery("select count(*)" + from(onlyFaulty))
                                .setParameter("batch", id)
                                .getSingleResult())
                .longValue();
    }

    /** What to mark in the person's own file. */
    Map<Place, Mark> marks(long id, Function<Fault, String> sentence) {
        return page(id, true, 0, Integer.MAX_VALUE).stream()
                .collect(
                        Collectors.toMap(
                                r -> new Place(r.part(), r.line()), r -> mark(r, sentence)));
    }

    private static Mark mark(ImportRowView row, Function<Fault, String> sentence) {
        List<String> columns = new ArrayList<>(row.cells().keySet());
        Set<Integer> bad =
                row.faults().stream()
                        .map(f -> columns.indexOf(f.column()))
                        .filter(i -> i >= 0)
                        .collect(Collectors.toSet());
        String reason = row.faults().stream().map(sentence).collect(Collectors.joining("；"));
        return new Mark(bad, reason);
    }

    private static String from(boolean onlyFaulty) {
        return " from roster.import_row where batch = :batch" + (onlyFaulty ? FAULTY : "");
    }

    private static ImportRowView row(Tuple row) {
        return new ImportRowView(
                row.get("part", String.class),
                row.get("line", Integer.class),
                row.get("good", Boolean.class),
                new LinkedHashMap<>(Json.texts(row.get("cells", String.class))),
                Json.readObjects(row.get("faults", String.class)).stream()
                        .map(Fault::read)
                        .toList());
    }
}
