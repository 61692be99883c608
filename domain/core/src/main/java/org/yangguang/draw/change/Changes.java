package org.yangguang.draw.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.change.ChangeAct.ChangeApproved;
import org.yangguang.draw.change.ChangeAct.ChangeAsked;
import org.yangguang.draw.change.ChangeAct.ChangeRefused;
import org.yangguang.draw.change.ChangeAct.ChangeSeen;
import org.yangguang.draw.change.ChangeRules.NotInThisDraw;
import org.yangguang.draw.change.ChangeRules.NotYoursToAsk;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.platform.OnceTokens;

/**
 * 抽取后的变更 (DR1 3.7, 4.1, 4.4): asked for, decided by a leader, approved by the witness; who comes next is fixed since the
 * draw and shown to nobody before (S15).
 */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.WITNESS,
    Roles.INSPECTOR,
    Roles.LEGAL,
    Roles.AUDITOR
})
public class Changes {

    @EJB private OnceTokens tokens;
    @Inject private DrawBook draws;
    @Inject private ChangeBook book;
    @Inject private ChangeReader reader;
    @Inject private Targets targets;
    @Inject private Consequences consequences;
    @Inject private Dispatcher dispatcher;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Changes of a draw in the order they were asked for, refused ones included. */
    public List<ChangeRow> of(DrawId draw) {
        return book.of(draws.get(draw));
    }

    /** What the caller asked for about the own assignment. */
    @RolesAllowed(Roles.INSPECTOR)
    public List<ChangeRow> mine(AssignmentId assignment) {
        Assignment own = dispatcher.ofTeam(assignment, user.login(), LockModeType.NONE);
        return of(own.draw()).stream().filter(ChangeRow::own).toList();
    }

    /** Changes of all draws that wait for leader or witness. */
    @RolesAllowed({Roles.LEADER, Roles.WITNESS})
    public List<ChangeRow> open() {
        return book.open();
    }

    /** Whom a change concerns and what it did, for leader, witness, auditor and who asked; each look is logged. */
    public ChangeView view(ChangeId id) {
        Change change = book.get(id);
        Draw draw = draws.get(change.draw());
        ChangeView view = reader.view(draw, change);
        acts.fire(ChangeSeen.of(draw, change));
        return view;
    }

    /**
     * 申请 by the clerk; a leader may let an inspector go.
     *
     * @throws NotInThisDraw the target stands in no frozen list; whether it was drawn is not told
     */
    @RolesAllowed({Roles.CLERK, Roles.LEADER})
    public ChangeId ask(DrawId id, ChangeKind kind, Target target, Claim claim, String token) {
        if (!user.has(Role.CLERK) && kind != ChangeKind.LEAVE) {
            throw new NotYoursToAsk();
        }
        Draw draw = draws.locked(id);
        return once(
                token,
                draw,
                () -> new Change(draw, kind, targets.found(draw, kind, target), claim));
    }

    /** 申请 by an inspector about the own assignment: the project cannot be inspected, or the caller has to recuse. */
    @RolesAllowed(Roles.INSPECTOR)
    public ChangeId report(AssignmentId id, ChangeKind kind, Claim claim, String token) {
        Assignment own = dispatcher.ofTeam(id, user.login(), LockModeType.NONE);
        own.requireNotConcluded();
        Target target = targets.own(own, kind, user.login());
        Draw draw = draws.locked(own.draw());
        return once(token, draw, () -> new Change(draw, kind, target, claim));
    }

    /** 准许: a second call of the same person changes nothing. An appointment takes effect with it. */
    @RolesAllowed(Roles.LEADER)
    public void approve(ChangeId id) {
        Draw draw = draws.locked(book.get(id).draw());
        Change change = book.locked(id);
        if (change.approve(user.login(), clock.instant())) {
            consequences.requirePossible(draw, change);
            acts.fire(ChangeApproved.of(draw, change));
            followIfEffective(draw, change);
        }
    }

    /** 不予准许, with the reason. */
    @RolesAllowed(Roles.LEADER)
    public void refuse(ChangeId id, String reason) {
        Draw draw = draws.locked(book.get(id).draw());
        Change change = book.locked(id);
        change.refuse(user.login(), reason, clock.instant());
        acts.fire(ChangeRefused.of(draw, change));
    }

    /** 监督员同意: the change takes effect now; a second call of the same person changes nothing. */
    @RolesAllowed(Roles.WITNESS)
    public void consent(ChangeId id) {
        Draw draw = draws.locked(book.get(id).draw());
        Change change = book.locked(id);
        if (change.consent(user.login(), clock.instant())) {
            followIfEffective(draw, change);
        }
    }

    /** 监督员不同意, with the reason. */
    @RolesAllowed(Roles.WITNESS)
    public void object(ChangeId id, String reason) {
        Draw draw = draws.locked(book.get(id).draw());
        Change change = book.locked(id);
        change.object(user.login(), reason, clock.instant());
        acts.fire(ChangeRefused.of(draw, change));
    }

    private void followIfEffective(Draw draw, Change change) {
        if (change.status() == ChangeStatus.EFFECTIVE) {
            consequences.follow(draw, change);
        }
    }

    private ChangeId once(String token, Draw draw, Supplier<Change> asked) {
        String id = tokens.once(token, () -> keep(draw, asked.get()).toString());
        return new ChangeId(Long.parseLong(id));
    }

    private ChangeId keep(Draw draw, Change change) {
        change.ask(user.login(), user.has(Role.LEADER), clock.instant());
        book.add(change);
        acts.fire(ChangeAsked.of(draw, change));
        return change.id();
    }
}
