package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.imports.ImportRules.ImportBuiltUpon;
import org.yangguang.roster.subject.Origin;

/** Takes a whole import back: every row it touched stands again as before, what it brought is withdrawn. */
@ApplicationScoped
class ImportUndo {

    /** A table with versions: its key, its content, whether it keeps reasons, what names a row. */
    private record Table(
            String name, List<String> key, List<String> content, boolean reason, String label) {

        String join(String left, String right) {
            return String.join(
                    " and ",
                    key.stream().map(k -> left + "." + k + " = " + right + "." + k).toList());
        }
    }

    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "subject",
                            List.of("id"),
                            List.of("name", "find", "facts"),
                            true,
                            "name"),
                    new Table(
                            "inspector",
                            List.of("code"),
                            List.of(
                                    "name",
                                    "unit",
                                    "post",
                                    "login",
                                    "certificate",
                                    "certificate_expiry",
                                    "lead",
                                    "skills",
                                    "leaves",
                                    "interests"),
                            true,
                            "name"),
                    new Table(
                            "tender_row",
                            List.of("dataset", "row_key"),
                            List.of("owner", "line", "data"),
                            false,
                            "owner"));

    @Inject private EntityManager entities;

    /** Refuses with {@link ImportBuiltUpon} when somebody changed a touched row since. */
    void undo(Origin origin, String reason) {
        TABLES.forEach(t -> refuseWhenBuiltUpon(t, origin.importId()));
        TABLES.forEach(t -> restore(t, origin, reason));
    }

    private void refuseWhenBuiltUpon(Table table, long importId) {
        String sql =
                "select count(*) as changed, min(r.%s) as example from roster.%s r where r.import_id is distinct from :import"
                        + " and exists (select 1 from roster.%s_version v where v.import_id = :import and %s)";
        Tuple found =
                NativeRows.of(
                                entities.createNativeQuery(
                                                sql.formatted(
                                                        table.label(),
                                                        table.name(),
                                                        table.name(),
                                                        table.join("v", "r")),
                                                Tuple.class)
                                        .setParameter("import", importId))
                        .get(0);
        long changed = found.get("changed", Long.class);
        if (changed > 0) {
            throw new ImportBuiltUpon(changed, found.get("example", String.class));
        }
    }

    private void restore(Table table, Origin origin, String reason) {
        String set =
                String.join(
                        ", ",
                        table.content().stream()
                                .map(
                                        c ->
                                                "%s = case when p.seq is null then r.%s else p.%s end"
                                                        .formatted(c, c, c))
                                .toList());
        String sql =
                ("update roster.%s r set %s, state = coalesce(p.state, 'WITHDRAWN'), import_id = p.import_id,"
                                + " version = r.version + 1, changed_at = :at, changed_by = :by%s"
                                + " from (select %s, min(seq) as first from roster.%s_version"
                                + " where import_id = :import group by %s) t"
                                + " left join lateral (select * from roster.%s_version v where %s and v.seq < t.first"
                                + " order by v.seq desc limit 1) p on true where %s")
                        .formatted(
                                table.name(),
                                set,
                                table.reason() ? ", reason = :reason" : "",
                                String.join(", ", table.key()),
                                table.name(),
                                String.join(", ", table.key()),
                                table.name(),
                                table.join("v", "t"),
                                table.join("r", "t"));
        var update =
                entities.createNativeQuery(sql)
                        .setParameter("at", origin.at())
                        .setParameter("by", origin.by())
                        .setParameter("import", origin.importId());
        if (table.reason()) {
            update.setParameter("reason", reason);
        }
        update.executeUpdate();
    }
}
