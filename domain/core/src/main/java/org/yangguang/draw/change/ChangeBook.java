package org.yangguang.draw.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.EventBook;
import org.yangguang.draw.ceremony.EventLine;
import org.yangguang.draw.change.ChangeRules.ChangeUnknown;
import org.yangguang.draw.change.ChangeRules.ChangesStillOpen;
import org.yangguang.identity.CurrentUser;

/** Finds changes and tells of them without whom they concern. */
@ApplicationScoped
public class ChangeBook {

    private static final List<ChangeStatus> OPEN =
            List.of(ChangeStatus.ASKED, ChangeStatus.DECIDED);
    private static final Set<DrawStatus> UNDER_WAY = DrawStatus.all(DrawStatus::isVoidable);

    @Inject private EntityManager entities;
    @Inject private EventBook events;
    @Inject private CurrentUser user;

    void add(Change change) {
        entities.persist(change);
    }

    public Change get(ChangeId id) {
        return found(entities.find(Change.class, id.value()));
    }

    /** Locked until the commit; the draw's row is locked before it. */
    Change locked(ChangeId id) {
        return found(entities.find(Change.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Change found(Change change) {
        if (change == null) {
            throw new ChangeUnknown();
        }
        return change;
    }

    List<ChangeRow> of(Draw draw) {
        Map<ChangeId, Integer> numbers =
                events.lines(draw.id()).stream()
                        .collect(Collectors.toMap(EventLine::change, EventLine::number));
        return entities.createQuery(
                        "select c from Change c where c.draw = :d order by c.id", Change.class)
                .setParameter("d", draw.id().value())
                .getResultStream()
                .map(change -> row(draw, change, numbers.get(change.id())))
                .toList();
    }

    /** Those that wait for somebody, of draws that are under way. */
    List<ChangeRow> open() {
        return entities.createQuery(
                        "select d, c from Change c join Draw d on d.id = c.draw where c.status in :open"
                                + " and d.status in :underWay order by c.id",
                        Object[].class)
                .setParameter("open", OPEN)
                .setParameter("underWay", UNDER_WAY)
                .getResultStream()
                .map(pair -> row((Draw) pair[0], (Change) pair[1], null))
                .toList();
    }

    ChangeRow row(Draw draw, Change change, Integer event) {
        boolean own = change.askedBy().equals(user.login());
        return new ChangeRow(
                change.id(),
                draw.id(),
                draw.number(),
                change.kind(),
                change.claim().code(),
                change.askedAt(),
                change.status(),
                event,
                own,
                own ? change.refusal() : null);
    }

    public void requireSettled(DrawId draw) {
        long open =
                entities.createQuery(
                                "select count(c) from Change c where c.draw = :d and c.status in :open",
                                Long.class)
                        .setParameter("d", draw.value())
                        .setParameter("open", OPEN)
                        .getSingleResult();
        if (open > 0) {
            throw new ChangesStillOpen(open);
        }
    }
}
