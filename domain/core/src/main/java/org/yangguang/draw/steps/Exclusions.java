package org.yangguang.draw.steps;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.Instants;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.lists.CasesFiled;
import org.yangguang.draw.lists.Screening;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.Tasks;
import org.yangguang.platform.Wording;
import org.yangguang.roster.subject.StruckOff;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.Projects;
import org.yangguang.rules.parameters.Figures;
import org.yangguang.rules.parameters.Parameter;

/**
 * Gathers what keeps projects out of a draw, each fact from whoever owns it along the arrows of the map: the scope from
 * the plan, what is struck off from the roster, cases through the port that the case work fills in, and what was
 * inspected within the window from the draw's own assignments. What a sealed draw has chosen stays sealed: a later list
 * would tell it, so that until disclosure such a project can be drawn again and goes out by an event then ({@code E06}).
 */
@ApplicationScoped
class Exclusions {

    private static final Wording WORDS = Wording.beside(Exclusions.class);

    @Inject private EntityManager entities;
    @EJB private Tasks tasks;
    @EJB private Projects projects;
    @Inject private CasesFiled cases;
    @Inject private Clock clock;

    /** The whole base roster against the task of today, by id. */
    List<CandidateView> candidates(TaskId task) {
        LocalDate today = LocalDate.now(clock);
        Parameter window = Figures.DRAW_REPEAT.inForce(today);
        Screening.Known known =
                new Screening.Known(
                        projects.struckOff(today).stream().map(this::struckOff).toList(),
                        filed(),
                        inspectedSince(today.minus(Figures.DRAW_REPEAT.on(today))),
                        window.basis());
        return Screening.of(tasks.candidates(task), known, projects::parties);
    }

    private CandidateView struckOff(StruckOff project) {
        String why =
                WORDS.of("struckOff", project.reason(), Instants.minute(project.since(), clock));
        return Screening.struckOff(project.project(), project.name(), why);
    }

    /** By disclosed draws only: no later list tells what a sealed draw has chosen (S15). */
    private Map<SubjectId, String> inspectedSince(LocalDate day) {
        return entities.createQuery(
                        "select a, d.number from Assignment a join Draw d on d.id = a.draw"
                                + " where d.status = :open and a.withdrawnAt is null"
                                + " and a.concludedAt >= :since order by a.id",
                        Object[].class)
                .setParameter("open", DrawStatus.DISCLOSED)
                .setParameter("since", startOf(day))
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> ((Assignment) row[0]).project(),
                                row -> inspected((Assignment) row[0], (String) row[1]),
                                (earlier, later) -> later));
    }

    private String inspected(Assignment assignment, String draw) {
        return WORDS.of("inspected", draw, Instants.minute(assignment.concludedAt(), clock));
    }

    /** Cases that did not come of an inspection which is still sealed. */
    private Map<SubjectId, String> filed() {
        Set<AssignmentId> sealed =
                entities.createQuery(
                                "select a.id from Assignment a join Draw d on d.id = a.draw"
                                        + " where d.status = :drawn",
                                Long.class)
                        .setParameter("drawn", DrawStatus.DRAWN)
                        .getResultStream()
                        .map(AssignmentId::new)
                        .collect(Collectors.toSet());
        return Screening.known(cases.open(), sealed);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
