package org.yangguang.roster.tender;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.roster.Json;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.rows.Delivery;
import org.yangguang.roster.standard.CsvTable;

/** Brings the mapping table and the code lists, and at every start what a newer release adds; all of it is the bureau's then. */
@Singleton
@Startup
@PermitAll
public class StandardSeed {

    private static final Delivery MAPPING =
            new Delivery(
                    List.of("dataset", "field_en", "fact", "key", "filter", "pick"),
                    List.of("dataset", "field_en", "fact"),
                    "fact");
    private static final Delivery CODES =
            new Delivery(List.of("list", "code"), List.of("list", "code"), "list");

    @PersistenceContext private EntityManager entities;

    @PostConstruct
    void fill() {
        List<Map<String, String>> outdated =
                Delivery.outdated(lines("/samples/mapping-earlier.csv"), mapping());
        outdated.forEach(this::remove);
        deliver(MAPPING, "mapping", "/samples/mapping.csv");
        add("mapping", MAPPING.successors(lines("/samples/mapping.csv"), outdated, mapping()));
        deliver(CODES, "code_list", "/samples/codes.csv");
    }

    private void deliver(Delivery delivery, String table, String resource) {
        List<Map<String, String>> shipped = lines(resource);
        Set<String> delivered =
                texts("select line from roster.delivered where what = '" + table + "'");
        Set<String> known = texts("select " + delivery.topic() + " from roster." + table);
        List<Map<String, String>> due = delivery.due(shipped, delivered, known);
        add(table, due);
        remember(
                table,
                shipped.stream()
                        .map(delivery::name)
                        .filter(name -> !delivered.contains(name))
                        .distinct()
                        .toList());
    }

    private void remove(Map<String, String> line) {
        entities.createNativeQuery(
                        "delete from roster.mapping m using json_populate_record(cast(null as roster.mapping),"
                                + " cast(:line as json)) o where (m.dataset, m.field_en, m.fact, m.transform, m.key,"
                                + " m.filter, m.pick, m.priority, m.note) = (o.dataset, o.field_en, o.fact, o.transform,"
                                + " o.key, o.filter, o.pick, o.priority, o.note)")
                .setParameter("line", Json.object(line).build().toString())
                .executeUpdate();
    }

    /** The mapping as it stands, with the columns of its file. */
    private List<Map<String, String>> mapping() {
        return NativeRows.texts(
                entities.createNativeQuery(
                        "select dataset, field_en, fact, transform, key, filter, pick,"
                                + " cast(priority as text) as priority, note from roster.mapping order by seq",
                        Tuple.class));
    }

    private void add(String table, List<Map<String, String>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String columns = String.join(", ", lines.get(0).keySet());
        var json = Json.array();
        lines.forEach(line -> json.add(Json.object(line)));
        entities.createNativeQuery(
                        ("insert into roster.%s (%s) select %s from"
                                        + " json_populate_recordset(cast(null as roster.%s), cast(:rows as json))"
                                        + " on conflict do nothing")
                                .formatted(table, columns, columns, table))
                .setParameter("rows", json.build().toString())
                .executeUpdate();
    }

    private void remember(String table, List<String> names) {
        for (String name : names) {
            entities.createNativeQuery("insert into roster.delivered (what, line) values (:t, :n)")
                    .setParameter("t", table)
                    .setParameter("n", name)
                    .executeUpdate();
        }
    }

    private Set<String> texts(String sql) {
        Set<String> texts = new HashSet<>();
        for (Object text : entities.createNativeQuery(sql).getResultList()) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    private static List<Map<String, String>> lines(String resource) {
        try {
            return CsvTable.resource(StandardSeed.class, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
