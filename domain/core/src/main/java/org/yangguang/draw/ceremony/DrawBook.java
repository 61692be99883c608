package org.yangguang.draw.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.CeremonyRules.DrawUnknown;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;

/** Finds draws. */
@ApplicationScoped
public class DrawBook {

    private static final Set<DrawStatus> GIVEN_UP = DrawStatus.all(DrawStatus::isGivenUp);

    private static final Set<DrawStatus> LIVE = DrawStatus.all(DrawStatus::isLive);

    private static final String MATCHING =
            " from Draw d where d.status in :statuses"
                    + " and (d.number like :text escape '\\' or d.ofTask.title like :text escape '\\')";

    @Inject private EntityManager entities;

    /** The draw, locked until the commit: two clicks come one after the other. */
    public Draw locked(DrawId id) {
        return found(entities.find(Draw.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Draw get(DrawId id) {
        return found(entities.find(Draw.class, id.value()));
    }

    /** A draw whose plan is public; any other does not exist for the public. */
    public Draw published(DrawId id) {
        Draw draw = get(id);
        if (!draw.status().isPlanPublic()) {
            throw new DrawUnknown();
        }
        return draw;
    }

    private static Draw found(Draw draw) {
        if (draw == null) {
            throw new DrawUnknown();
        }
        return draw;
    }

    public Optional<Draw> liveOf(TaskId task) {
        return entities.createQuery(
                        "select d from Draw d where d.ofTask.id = :t and d.status not in :givenUp",
                        Draw.class)
                .setParameter("t", task.value())
                .setParameter("givenUp", GIVEN_UP)
                .getResultStream()
                .findFirst();
    }

    /** Another task's draw over the same projects, live within the same days (DR1 4.4). */
    public Optional<Draw> liveBeside(TaskView task) {
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

    public List<DrawRow> rows(String text, Collection<DrawStatus> statuses, int first, int size) {
        return matching("select d" + MATCHING + " order by d.id desc", Draw.class, text, statuses)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(DrawRow::of)
                .toList();
    }

    public long count(String text, Collection<DrawStatus> statuses) {
        return matching("select count(d)" + MATCHING, Long.class, text, statuses).getSingleResult();
    }

    private <T> TypedQuery<T> matching(
            String query, Class<T> type, String text, Collection<DrawStatus> statuses) {
        return entities.createQuery(query, type)
                .setParameter("text", text)
                .setParameter("statuses", statuses);
    }

    /** Numbers given up within the year; published with every proof. */
    public int voids(int year) {
        return entities.createQuery(
                        "select count(d) from Draw d where d.ofTask.year = :y and d.status in :givenUp",
                        Long.class)
                .setParameter("y", year)
                .setParameter("givenUp", GIVEN_UP)
                .getSingleResult()
                .intValue();
    }
}
