package org.yangguang.roster.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.PartyRole;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.standard.Mapping;
import org.yangguang.roster.standard.Mappings;
import org.yangguang.roster.standard.Precheck;
import org.yangguang.roster.standard.TenderFactsReader;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.StruckOff;
import org.yangguang.roster.subject.SubjectFinder;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/** 项目及其各方: a drawn project brings its tenderer, agency, winning bidder and panel (S10). */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.LEGAL,
    Roles.AUDITOR,
    Roles.WITNESS,
    Roles.INSPECTOR
})
public class Projects {

    static final String PREFIX = "PRJ:";

    private static final String ACTIVE_PROJECTS =
            "select code from (select distinct on (id) id, code, state from roster.subject_version"
                    + " where kind = 'PROJECT' and changed_at < :before order by id, changed_at desc, seq desc) p"
                    + " where state = 'ACTIVE' order by id";
    private static final String STRUCK_OFF =
            "select id, name, changed_at, reason from (select distinct on (id) id, name, state, changed_at, reason"
                    + " from roster.subject_version where kind = 'PROJECT' and changed_at < :before"
                    + " order by id, changed_at desc, seq desc) p where state = 'INACTIVE' order by id";
    private static final String PARTIES =
            "select p.subject as subject, s.name as name, p.role as role from roster.party p"
                    + " join roster.subject s on s.id = p.subject where p.project = :id order by"
                    + " array_position(array['TENDERER', 'AGENCY', 'WINNER', 'BIDDER', 'EXPERT'],"
                    + " cast(p.role as text)), s.id";
    private static final Set<PartyRole> ANNOUNCED_ROLES =
            EnumSet.of(PartyRole.TENDERER, PartyRole.AGENCY, PartyRole.WINNER);
    private static final String ANNOUNCED =
            "select p.project as project, p.subject as subject, s.name as name, p.role as role from roster.party p"
                    + " join roster.subject s on s.id = p.subject where p.project = any(string_to_array(:ids, ' '))"
                    + " and p.role in ('TENDERER', 'AGENCY', 'WINNER')"
                    + " order by array_position(array['TENDERER', 'AGENCY', 'WINNER'], cast(p.role as text)), s.id";
    private static final String TAKES_PART =
            "select p.project as subject, s.name as name, p.role as role from roster.party p"
                    + " join roster.subject s on s.id = p.project where p.subject = :id order by s.id, p.role";

    @PersistenceContext private EntityManager entities;
    @Inject private SubjectFinder finder;
    @Inject private TenderRows rows;
    @Inject private Mappings mappings;
    @Inject private WorkingCalendar calendar;

    /** Facts of every project in the roster as of the end of a day, by id. */
    public List<ProjectFacts> allFacts(LocalDate asOf) {
        List<Mapping> known = mappings.all();
        Set<String> datasets =
                known.stream()
                        .filter(m -> m.fact().startsWith("project."))
                        .map(Mapping::dataset)
                        .collect(Collectors.toSet());
        datasets.add("501");
        TenderFactsReader reader =
                new TenderFactsReader(
                        known, mappings.codes(), rows.before(finder.endOf(asOf), datasets));
        return projectsOn(asOf).stream().map(reader::project).toList();
    }

    /** Projects that were taken out of the active roster, as of the end of a day, by id: a draw shows them too. */
    public List<StruckOff> struckOff(LocalDate asOf) {
        return NativeRows.of(
                        entities.createNativeQuery(STRUCK_OFF, Tuple.class)
                                .setParameter("before", finder.endOf(asOf)))
                .stream()
                .map(
                        t ->
                                new StruckOff(
                                        new SubjectId(t.get("id", String.class)),
                                        name(t),
                                        t.get("changed_at", Instant.class),
                                        t.get("reason", String.class)))
                .toList();
    }

    /** Timeline, money, committee and bids of one project, for the machine checks. */
    public TenderFacts tenderFacts(SubjectId project) {
        String code = codeOf(project);
        return new TenderFactsReader(mappings.all(), mappings.codes(), rows.about(Set.of(code)))
                .tender(code);
    }

    /** What the data of a project show before anybody goes on site, one line for each screened item. */
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.LEGAL, Roles.AUDITOR, Roles.INSPECTOR})
    public List<PrecheckRow> precheck(SubjectId project) {
        return new Precheck(mappings.all(), calendar)
                .of(tenderFacts(project)).stream().map(PrecheckRow::of).toList();
    }

    /** Parties of a project: tenderer first, then agency, winner, bidders, experts. */
    public List<PartyView> parties(SubjectId project) {
        return tuples(PARTIES, project)
                .map(t -> new PartyView(subject(t), name(t), role(t)))
                .toList();
    }

    /** Projects in which a subject takes part. */
    public List<PartyIn> takesPartIn(SubjectId subject) {
        return tuples(TAKES_PART, subject)
                .map(t -> new PartyIn(subject(t), name(t), role(t)))
                .toList();
    }

    /** What the tender's own announcements name: tenderer, agency and winner of each project. */
    @PermitAll
    public Map<SubjectId, List<PartyView>> publicParties(Collection<SubjectId> wanted) {
        return NativeRows.of(
                        entities.createNativeQuery(ANNOUNCED, Tuple.class)
                                .setParameter(
                                        "ids",
                                        wanted.stream()
                                                .map(SubjectId::value)
                                                .collect(Collectors.joining(" "))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                t -> new SubjectId(t.get("project", String.class)),
                                Collectors.mapping(
                                        t -> new PartyView(subject(t), name(t), role(t)),
                                        Collectors.toList())));
    }

    /** Projects in whose announcements an organisation is named, and as what. */
    @PermitAll
    public List<PartyIn> publicParts(SubjectId organisation) {
        return tuples(TAKES_PART, organisation)
                .map(t -> new PartyIn(subject(t), name(t), role(t)))
                .filter(part -> ANNOUNCED_ROLES.contains(part.role()))
                .toList();
    }

    /** Every row that came in about a subject, unknown columns included, by data set. */
    public List<TenderRowView> dataRows(SubjectId subject) {
        String owner = codeOf(subject);
        return rows.of(owner).stream().map(DataRows::view).toList();
    }

    private List<String> projectsOn(LocalDate day) {
        return NativeRows.of(
                        entities.createNativeQuery(ACTIVE_PROJECTS, Tuple.class)
                                .setParameter("before", finder.endOf(day)))
                .stream()
                .map(t -> t.get("code", String.class))
                .toList();
    }

    /** An organisation's data sets are owned by its credit code, a project's by its code. */
    private static String codeOf(SubjectId subject) {
        String id = subject.value();
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    private Stream<Tuple> tuples(String sql, SubjectId id) {
        return NativeRows.of(
                entities.createNativeQuery(sql, Tuple.class).setParameter("id", id.value()))
                .stream();
    }

    private static SubjectId subject(Tuple row) {
        return new SubjectId(row.get("subject", String.class));
    }

    private static String name(Tuple row) {
        return row.get("name", String.class);
    }

    private static PartyRole role(Tuple row) {
        return PartyRole.valueOf(row.get("role", String.class));
    }
}
