package org.yangguang.draw;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.plan.CandidateView;
import org.yangguang.plan.TaskId;
import org.yangguang.plan.Tasks;
import org.yangguang.roster.Projects;
import org.yangguang.roster.StruckOff;
import org.yangguang.roster.SubjectId;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/**
 * Gathers what keeps projects out of a draw, each fact from whoever owns it along the arrows of the map: the scope from
 * the plan, what is struck off from the roster, cases through the port that the case work fills in, and what was
 * inspected within the window from the draw's own assignments.
 */
@ApplicationScoped
class Exclusions {

    private static final String WINDOW = "draw.repeatWindowMonths";

    @Inject private EntityManager entities;
    @EJB private Tasks tasks;
    @EJB private Projects projects;
    @Inject private CasesFiled cases;
    @Inject private Clock clock;

    /** The whole base roster against the task of today, by id. */
    List<CandidateView> candidates(TaskId task) {
        LocalDate today = LocalDate.now(clock);
        Parameter window = Parameters.inForce(WINDOW, today);
        Screening.Known known =
                new Screening.Known(
                        projects.struckOff(today).stream().map(this::struckOff).toList(),
                        cases.projects(),
                        inspectedSince(today.minusMonths(Parameters.days(WINDOW, today))),
                        window.basis());
        return Screening.of(tasks.candidates(task), known, projects::parties);
    }

    private CandidateView struckOff(StruckOff project) {
        String why = project.reason() + "，" + Instants.minute(project.since(), clock);
        return Screening.struckOff(project.project(), project.name(), why);
    }

    /** Inspected since that day, or being inspected; what went out by an event or with a void draw was not. */
    private Map<SubjectId, String> inspectedSince(LocalDate day) {
        return entities.createQuery(
                        "select a, d.number from Assignment a join Draw d on d.id = a.draw"
                                + " where a.withdrawnAt is null"
                                + " and coalesce(a.concludedAt, a.dispatchedAt) >= :since order by a.id",
                        Object[].class)
                .setParameter("since", startOf(day))
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> ((Assignment) row[0]).project(),
                                row -> row[1] + "，" + state((Assignment) row[0]),
                                (earlier, later) -> later));
    }

    private String state(Assignment assignment) {
        return assignment.isConcluded()
                ? Instants.minute(assignment.concludedAt(), clock) + " 检查办结"
                : "正在检查";
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
