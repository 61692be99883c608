package org.yangguang.roster.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.yangguang.roster.rows.ImportKind;

/**
 * Writes accepted rows, set by set. Writing the same row twice changes nothing, so no version is made of it; what an
 * undone import had withdrawn is active again.
 */
@ApplicationScoped
public class RosterWriter {

    private static final String STAGED =
            " from (select target from roster.import_row where batch = :import and good"
                    + " and seq > :from and seq <= :to) r, json_to_record(r.target) as t(";
    private static final String GIVEN = " from json_to_recordset(cast(:rows as json)) as t(";

    private static final String SUBJECT =
            "insert into roster.subject as s"
                    + " (id, kind, code, name, find, facts, state, changed_at, changed_by, import_id)"
                    + " select id, kind, code, name, find, facts, 'ACTIVE', :at, :by, :import";
    private static final String SUBJECT_COLUMNS =
            "id text, kind text, code text, name text, find text, facts json)"
                    + " on conflict (id) do update set ";
    private static final String SUBJECT_REPLACE =
            "name = excluded.name, find = excluded.find, facts = excluded.facts, state = 'ACTIVE',"
                    + " version = s.version + 1, changed_at = :at, changed_by = :by, reason = '', import_id = :import"
                    + " where (s.name, cast(s.facts as text), s.state) is distinct from"
                    + " (excluded.name, cast(excluded.facts as text), 'ACTIVE')";
    private static final String SUBJECT_KEEP = SUBJECT_REPLACE.replaceFirst(" where .*", "");

    private static final String INSPECTOR =
            "insert into roster.inspector as i (code, name, unit, post, login, certificate, certificate_expiry,"
                    + " lead, skills, leaves, interests, state, changed_at, changed_by, import_id)"
                    + " select code, name, unit, post, nullif(login, ''), certificate, certificate_expiry, lead,"
                    + " skills, leaves, interests, 'ACTIVE', :at, :by, :import"
                    + STAGED
                    + "code text, name text, unit text, post text, login text, certificate text,"
                    + " certificate_expiry date, lead boolean, skills text[], leaves json, interests json)"
                    + " on conflict (code) do update set name = excluded.name, unit = excluded.unit,"
                    + " post = excluded.post, login = excluded.login, certificate = excluded.certificate,"
                    + " certificate_expiry = excluded.certificate_expiry, lead = excluded.lead,"
                    + " skills = excluded.skills, leaves = excluded.leaves, interests = excluded.interests,"
                    + " state = 'ACTIVE', version = i.version + 1, changed_at = :at, changed_by = :by,"
                    + " reason = '', import_id = :import"
                    + " where (i.name, i.unit, i.post, i.login, i.certificate, i.certificate_expiry, i.lead,"
                    + " i.skills, cast(i.leaves as text), cast(i.interests as text), i.state) is distinct from"
                    + " (excluded.name, excluded.unit, excluded.post, excluded.login, excluded.certificate,"
                    + " excluded.certificate_expiry, excluded.lead, excluded.skills,"
                    + " cast(excluded.leaves as text), cast(excluded.interests as text), 'ACTIVE')";

    private static final String TENDER_ROW =
            "insert into roster.tender_row as r (dataset, row_key, owner, line, data, state, changed_at,"
                    + " changed_by, import_id)"
                    + " select dataset, row_key, owner, line, data, 'ACTIVE', :at, :by, :import"
                    + STAGED.replace(") r, json", ") staged, json")
                            .replace("r.target", "staged.target")
                    + "dataset text, row_key text, owner text, line integer, data json)"
                    + " on conflict (dataset, row_key) do update set owner = excluded.owner,"
                    + " line = excluded.line, data = excluded.data, state = 'ACTIVE', version = r.version + 1,"
                    + " changed_at = :at, changed_by = :by, import_id = :import"
                    + " where (r.owner, cast(r.data as text), r.state) is distinct from"
                    + " (excluded.owner, cast(excluded.data as text), 'ACTIVE')";

    @Inject private EntityManager entities;

    /** Writes the good rows of an import with {@code from < seq <= to}. */
    public void write(ImportKind kind, Origin origin, int from, int to) {
        String sql =
                switch (kind) {
                    case ORGANISATIONS, EXPERTS ->
                            SUBJECT + STAGED + SUBJECT_COLUMNS + SUBJECT_REPLACE;
                    case INSPECTORS -> INSPECTOR;
                    case TENDER_DATA -> TENDER_ROW;
                };
        filled(sql, origin).setParameter("from", from).setParameter("to", to).executeUpdate();
    }

    /** Writes projects as the data now say. */
    public void replaceSubjects(JsonArray rows, Origin origin) {
        filled(SUBJECT + GIVEN + SUBJECT_COLUMNS + SUBJECT_REPLACE, origin)
                .setParameter("rows", rows.toString())
                .executeUpdate();
    }

    /** Registers whom the data name and the roster lacks; a richer entry of the roster stays. */
    public void addSubjects(JsonArray rows, Origin origin) {
        filled(
                        SUBJECT
                                + GIVEN
                                + SUBJECT_COLUMNS
                                + SUBJECT_KEEP
                                + " where s.state = 'WITHDRAWN'",
                        origin)
                .setParameter("rows", rows.toString())
                .executeUpdate();
    }

    private Query filled(String sql, Origin origin) {
        return entities.createNativeQuery(sql)
                .setParameter("at", origin.at())
                .setParameter("by", origin.by())
                .setParameter("import", origin.importId());
    }
}
