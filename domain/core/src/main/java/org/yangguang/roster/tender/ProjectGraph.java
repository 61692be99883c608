package org.yangguang.roster.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.kernel.PartyRole;
import org.yangguang.kernel.UnifiedSocialCreditCode;
import org.yangguang.roster.Json;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.inspector.ExpertCheck;
import org.yangguang.roster.inspector.Pseudonyms;
import org.yangguang.roster.standard.Mappings;
import org.yangguang.roster.standard.TenderFactsReader;
import org.yangguang.roster.subject.Origin;
import org.yangguang.roster.subject.RosterWriter;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectTarget;

/** Draws projects, the subjects they name and the graph between them from the tender data. */
@ApplicationScoped
public class ProjectGraph {

    private static final String HEAD = "501";
    private static final String LEGAL_PERSONS = "100";
    private static final List<String> PROJECT_FACTS =
            List.of("TENDERER_NAME", "TENDER_AGENCY_NAME", "TENDER_CONTENT", "SUPERVISE_DEPT_NAME");
    private static final List<String> LEGAL_FACTS =
            List.of("LEGAL_REPRESENT", "LEGAL_UNIT_ADDRESS");

    @Inject private EntityManager entities;
    @Inject private TenderRows rows;
    @Inject private Mappings mappings;
    @Inject private RosterWriter writer;
    @Inject private Pseudonyms pseudonyms;

    /** Brings subjects and graph up to what an import changed. */
    public void follow(Origin origin) {
        List<String> projects = touched(origin.importId());
        addLegalPersons(origin);
        if (!projects.isEmpty()) {
            StoredRecords records = rows.about(projects);
            writeProjects(projects, records, origin);
            writeParties(projects, records, origin);
        }
    }

    /** Draws the graph of the projects anew after an undo. */
    public void redraw(Origin origin) {
        List<String> projects = touched(origin.importId());
        if (!projects.isEmpty()) {
            writeParties(projects, rows.about(projects), origin);
        }
    }

    private List<String> touched(long importId) {
        return NativeRows.of(
                        entities.createNativeQuery(
                                        "select distinct r.owner as owner from roster.tender_row_version v"
                                                + " join roster.tender_row r on r.dataset = '501' and"
                                                + " (r.owner = v.owner or r.data->>'PROJECT_CODE' = v.owner)"
                                                + " where v.import_id = :import order by 1",
                                        Tuple.class)
                                .setParameter("import", importId))
                .stream()
                .map(t -> t.get("owner", String.class))
                .toList();
    }

    private void addLegalPersons(Origin origin) {
        JsonArrayBuilder subjects = Json.array();
        NativeRows.of(
                        entities.createNativeQuery(
                                        "select cast(data as text) as data from roster.tender_row"
                                                + " where dataset = '100' and import_id = :import",
                                        Tuple.class)
                                .setParameter("import", origin.importId()))
                .stream()
                .map(t -> Json.texts(t.get("data", String.class)))
                .map(ProjectGraph::legalPerson)
                .forEach(s -> subjects.add(s.json()));
        writer.addSubjects(subjects.build(), origin);
    }

    private static SubjectTarget legalPerson(Map<String, String> row) {
        String code = UnifiedSocialCreditCode.parse(row.get("LEGAL_CODE")).value();
        return new SubjectTarget(
                code,
                SubjectKind.ORGANISATION,
                code,
                row.getOrDefault("LEGAL_NAME", code),
                DataRows.labelled(LEGAL_PERSONS, row, LEGAL_FACTS));
    }

    private void writeProjects(List<String> projects, StoredRecords records, Origin origin) {
        JsonArrayBuilder subjects = Json.array();
        for (String project : projects) {
            for (Map<String, String> row : records.rows(HEAD, project)) {
                subjects.add(
                        new SubjectTarget(
                                        Projects.PREFIX + project,
                                        SubjectKind.PROJECT,
                                        project,
                                        row.getOrDefault("TENDER_PROJECT_NAME", project),
                                        DataRows.labelled(HEAD, row, PROJECT_FACTS))
                                .json());
            }
        }
        writer.replaceSubjects(subjects.build(), origin);
    }

    private void writeParties(List<String> projects, StoredRecords records, Origin origin) {
        TenderFactsReader reader = new TenderFactsReader(mappings.all(), mappings.codes(), records);
        JsonArrayBuilder edges = Json.array();
        Map<String, SubjectTarget> people = new LinkedHashMap<>();
        for (String project : projects) {
            Names names = new Names(records, project);
            reader.parties(project)
                    .forEach(
                            (role, codes) ->
                                    codes.stream()
                                            .map(c -> party(role, c, names))
                                            .forEach(
                                                    p -> {
                                                        people.putIfAbsent(p.id(), p);
                                                        edges.add(edge(project, p.id(), role));
                                                    }));
        }
        JsonArrayBuilder subjects = Json.array();
        people.values().forEach(p -> subjects.add(p.json()));
        writer.addSubjects(subjects.build(), origin);
        replaceParties(projects, edges.build().toString());
    }

    private SubjectTarget party(PartyRole role, String code, Names names) {
        if (role != PartyRole.EXPERT) {
            return new SubjectTarget(
                    code, SubjectKind.ORGANISATION, code, names.of(code), Map.of());
        }
        String number = pseudonyms.numberOf(code);
        return new SubjectTarget(
                ExpertCheck.PREFIX + number, SubjectKind.EXPERT, number, names.of(code), Map.of());
    }

    private static JsonObjectBuilder edge(String project, String subject, PartyRole role) {
        return Json.object()
                .add("project", Projects.PREFIX + project)
                .add("subject", subject)
                .add("role", role.name());
    }

    private void replaceParties(Collection<String> projects, String edges) {
        entities.createNativeQuery("delete from roster.party where project in (:projects)")
                .setParameter(
                        "projects",
                        projects.stream()
                                .map(p -> Projects.PREFIX + p)
                                .collect(Collectors.toList()))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into roster.party (project, subject, role) select distinct project, subject,"
                                + " role from json_to_recordset(cast(:edges as json)) as e(project text,"
                                + " subject text, role text)")
                .setParameter("edges", edges)
                .executeUpdate();
    }
}
