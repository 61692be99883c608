package org.yangguang.draw.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.dispatch.DispatchAct.AssignmentAcknowledged;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;

/** 派发: the drawn inspectors' tasks. Everybody sees only the own ones. */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Assignments {

    @PersistenceContext private EntityManager entities;
    @Inject private Dispatcher dispatcher;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Assignments of the signed-in inspector, newest first. */
    public List<AssignmentView> mine() {
        return entities.createQuery(
                        "select distinct a from Assignment a join a.seats s where s.holder.login = :me"
                                + " and s.endedAt is null order by a.id desc",
                        Assignment.class)
                .setParameter("me", user.login())
                .getResultStream()
                .map(Assignment::view)
                .toList();
    }

    /** Seats that the signed-in inspector gave up, newest first: nobody's task vanishes without a word. */
    public List<PastSeat> past() {
        return entities.createQuery(
                        "select s from Seat s join fetch s.assignment where s.holder.login = :me"
                                + " and s.endedAt is not null order by s.endedAt desc, s.id desc",
                        Seat.class)
                .setParameter("me", user.login())
                .getResultStream()
                .map(Seat::past)
                .toList();
    }

    /** One assignment; {@code NotOnThisTeam} when the caller was not drawn for it. */
    public AssignmentView view(AssignmentId id) {
        return dispatcher.ofTeam(id, user.login(), LockModeType.NONE).view();
    }

    /** 签收: the caller confirms receipt; a second time changes nothing. */
    public void acknowledge(AssignmentId id) {
        Assignment own = own(id);
        if (own.acknowledge(user.login(), clock.instant())) {
            AssignmentView view = own.view();
            acts.fire(new AssignmentAcknowledged(id, view.task(), view.project(), user.login()));
        }
    }

    /**
     * The inspection of the project is over. Once all of a draw are, its secrets may be disclosed before the task's
     * last day. A second time changes nothing.
     */
    public void conclude(AssignmentId id) {
        own(id).conclude(clock.instant());
    }

    private Assignment own(AssignmentId id) {
        return dispatcher.ofTeam(id, user.login(), LockModeType.PESSIMISTIC_WRITE);
    }
}
