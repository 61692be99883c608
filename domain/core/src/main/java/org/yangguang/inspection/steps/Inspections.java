package org.yangguang.inspection.steps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.draw.dispatch.Assignments;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.checklist.Checklist;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.checklist.Findings;
import org.yangguang.inspection.evidence.Evidence;
import org.yangguang.inspection.siterecord.SiteRecord;
import org.yangguang.inspection.steps.StepRules.ReceiptMissing;
import org.yangguang.inspection.steps.StepRules.TeamTooSmall;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.inspection.visit.InspectionAct.InspectionOpened;
import org.yangguang.inspection.visit.InspectionQuery;
import org.yangguang.inspection.visit.InspectionRow;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.platform.OnceTokens;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.tender.Projects;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.parameters.Figures;

/**
 * 检查. The team sees its inspections from the first day; leader, clerk, legal officer and auditor see them when the
 * report is issued (S15); nobody else ever.
 */
@Stateless
@RolesAllowed({Roles.INSPECTOR, Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.AUDITOR})
public class Inspections {

    private static final String VISIBLE =
            " from Inspection i where (exists (select 1 from i.seats s where s.login = :me)"
                    + " or (:reader = true and i.status = :reported))"
                    + " and (:text = '' or i.drawn.projectName like :text escape '!'"
                    + " or i.drawn.taskTitle like :text escape '!')"
                    + " and (:status is null or i.status = :status)";

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private Assignments assignments;
    @Inject private Projects projects;
    @Inject private Catalogue catalogue;
    @Inject private WorkingCalendar calendar;
    @Inject private OnceTokens tokens;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /**
     * The inspection of an assignment; the first team member who opens it after the own acknowledgement starts it,
     * with the checklist written from the catalogue in force and the machine's findings filled in.
     */
    @RolesAllowed(Roles.INSPECTOR)
    public InspectionId open(AssignmentId assignment) {
        AssignmentView drawn = assignments.view(assignment);
        requireReceipt(drawn);
        String id =
                tokens.once(
                        "inspection of assignment " + assignment,
                        () -> Long.toString(start(drawn).id().value()));
        return new InspectionId(Long.parseLong(id));
    }

    /** One inspection with its whole checklist. */
    public InspectionView view(InspectionId id) {
        return view(desk.toRead(id));
    }

    /** Inspections whose report is issued, newest first; an inspector gets the own ones. */
    public List<InspectionView> reported() {
        return visible(
                        "select i" + VISIBLE + " order by i.reportedOn desc, i.id desc",
                        Inspection.class,
                        new InspectionQuery("", InspectionStatus.REPORTED))
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** One page of the inspections that the caller may see, newest first. */
    public List<InspectionRow> page(InspectionQuery query, int first, int size) {
        return visible("select i" + VISIBLE + " order by i.id desc", Inspection.class, query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Inspection::line)
                .toList();
    }

    public long count(InspectionQuery query) {
        return visible("select count(i)" + VISIBLE, Long.class, query).getSingleResult();
    }

    private Inspection start(AssignmentView drawn) {
        requireTeam(drawn);
        List<PartyView> parties = projects.parties(drawn.project());
        Inspection inspection = new Inspection(drawn, parties, clock.instant());
        entities.persist(inspection);
        List<MachineFinding> machine =
                new CheckRules().check(projects.tenderFacts(drawn.project()), calendar);
        Checklist.of(catalogue.inForce(today()), parties, machine).stream()
                .map(line -> new Finding(inspection.id(), line))
                .forEach(entities::persist);
        entities.persist(new SiteRecord(inspection.id()));
        acts.fire(new InspectionOpened(inspection.about(), inspection.projectName()));
        return inspection;
    }

    private void requireReceipt(AssignmentView drawn) {
        boolean acknowledged =
                drawn.team().stream()
                        .filter(seat -> seat.login().equals(user.login()))
                        .anyMatch(seat -> seat.acknowledgedAt() != null);
        if (!acknowledged) {
            throw new ReceiptMissing();
        }
    }

    private void requireTeam(AssignmentView drawn) {
        int needed = Figures.INSPECTORS.on(today());
        if (drawn.team().size() < needed) {
            throw new TeamTooSmall(drawn.team().size(), needed);
        }
    }

    private InspectionView view(Inspection inspection) {
        Map<Long, List<EvidenceView>> evidence = evidenceByFinding(inspection.id());
        List<FindingView> lines =
                findings.of(inspection.id()).stream()
                        .map(f -> f.view(evidence.getOrDefault(f.id(), List.of())))
                        .toList();
        SiteRecord record = entities.find(SiteRecord.class, inspection.id().value());
        return inspection.view(record.signName(), lines);
    }

    private Map<Long, List<EvidenceView>> evidenceByFinding(InspectionId id) {
        return entities.createQuery(
                        "select e from Evidence e where e.inspectionId = :id and e.findingId is not null"
                                + " order by e.id",
                        Evidence.class)
                .setParameter("id", id.value())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Evidence::findingId,
                                Collectors.mapping(Evidence::view, Collectors.toList())));
    }

    private <T> TypedQuery<T> visible(String text, Class<T> type, InspectionQuery query) {
        return entities.createQuery(text, type)
                .setParameter("me", user.login())
                .setParameter("reader", desk.mayReadReported())
                .setParameter("reported", InspectionStatus.REPORTED)
                .setParameter("text", query.pattern())
                .setParameter("status", query.status());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
