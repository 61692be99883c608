package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.CurrentUser;
import org.yangguang.plan.TaskId;
import org.yangguang.plan.TaskView;

/** Finds draws and shows them as far as the caller may see. */
@ApplicationScoped
class DrawBook {

    private static final Set<DrawStatus> GIVEN_UP = DrawStatus.all(DrawStatus::isGivenUp);

    private static final Set<DrawStatus> LIVE = DrawStatus.all(DrawStatus::isLive);

    private static final String MATCHING =
            " from Draw d where d.status in :statuses"
                    + " and (d.number like :text escape '\\' or d.ofTask.title like :text escape '\\')";

    @Inject private EntityManager entities;
    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Ceremony ceremony;
    @Inject private Dispatcher dispatcher;
    @Inject private Vacancies vacancies;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** The draw, locked until the commit: two clicks come one after the other. */
    Draw locked(DrawId id) {
        return found(entities.find(Draw.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Draw get(DrawId id) {
        return found(entities.find(Draw.class, id.value()));
    }

    private static Draw found(Draw draw) {
        if (draw == null) {
            throw new DrawUnknown();
        }
        return draw;
    }

    Optional<Draw> liveOf(TaskId task) {
        return entities.createQuery(
                        "select d from Draw d where d.ofTask.id = :t and d.status not in :givenUp",
                        Draw.class)
                .setParameter("t", task.value())
                .setParameter("givenUp", GIVEN_UP)
                .getResultStream()
                .findFirst();
    }

    /** Another task's draw over the same projects, live within the same days (DR1 4.4). */
    Optional<Draw> liveBeside(TaskView task) {
        return entities.createQuery(
                        "select d from Draw d where d.ofTask.year = :year and d.ofTask.id <> :task and d.status in :live"
                                + " and d.ofTask.firstDay <= :to and d.ofTask.lastDay >= :from order by d.id",
                        Draw.class)
                .setParameter("year", task.year())
                .setParameter("task", task.id().value())
                .setParameter("live", LIVE)
                .setParameter("from", task.from())
                .setParameter("to", task.to())
                .getResultStream()
                .findFirst();
    }

    List<DrawRow> rows(String text, Collection<DrawStatus> statuses, int first, int size) {
        return matching("select d" + MATCHING + " order by d.id desc", Draw.class, text, statuses)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(DrawRow::of)
                .toList();
    }

    long count(String text, Collection<DrawStatus> statuses) {
        return matching("select count(d)" + MATCHING, Long.class, text, statuses).getSingleResult();
    }

    private <T> TypedQuery<T> matching(
            String query, Class<T> type, String text, Collection<DrawStatus> statuses) {
        return entities.createQuery(query, type)
                .setParameter("text", text)
                .setParameter("statuses", statuses);
    }

    /** Numbers given up within the year; published with every proof. */
    int voids(int year) {
        return entities.createQuery(
                        "select count(d) from Draw d where d.ofTask.year = :y and d.status in :givenUp",
                        Long.class)
                .setParameter("y", year)
                .setParameter("givenUp", GIVEN_UP)
                .getSingleResult()
                .intValue();
    }

    DrawView view(DrawId id) {
        Draw draw = get(id);
        Dispatch dispatch = dispatch(draw);
        return new DrawView(
                DrawRow.of(draw),
                terms(draw),
                draw.counts(),
                Sealed.of(draw),
                PledgeView.of(draw),
                part(draw).orElse(null),
                dispatch,
                areInspectionsOver(draw, dispatch),
                files.list(id),
                log.head());
    }

    Terms terms(Draw draw) {
        return Terms.of(
                draw, draw.plannedAt() == null ? null : draw.earliestDraw(ceremony.gap(draw)));
    }

    Dispatch dispatch(Draw draw) {
        List<Assignment> assignments = dispatcher.of(draw.id());
        return Dispatch.of(assignments, vacancies.of(draw, assignments));
    }

    /** Nothing is left to surprise: every inspection is concluded, or the task's last day is past. */
    boolean areInspectionsOver(Draw draw, Dispatch dispatch) {
        return dispatch.isAllConcluded() || LocalDate.now(clock).isAfter(draw.ofTask().lastDay());
    }

    /** The part the caller has sealed or may still seal. */
    Optional<Party> part(Draw draw) {
        return draw.pledges()
                .partOf(user.login())
                .or(
                        () ->
                                List.of(Party.values()).stream()
                                        .filter(party -> user.has(party.role()))
                                        .filter(draw.pledges()::lacks)
                                        .findFirst());
    }
}
