package org.yangguang.roster.subject;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Reason;
import org.yangguang.platform.OnceTokens;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.subject.SubjectAct.SubjectKept;
import org.yangguang.roster.subject.SubjectAct.SubjectSwitched;
import org.yangguang.roster.subject.SubjectRules.SubjectAlreadyKept;
import org.yangguang.roster.subject.SubjectRules.SubjectUnknown;

/** 抽查对象名录库: projects, organisations and experts, now and as of any past day (S6, S8). */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.LEGAL,
    Roles.AUDITOR,
    Roles.WITNESS,
    Roles.INSPECTOR
})
public class Subjects {

    @PersistenceContext private EntityManager entities;
    @Inject private SubjectFinder finder;
    @Inject private OnceTokens tokens;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** The subject as it stands now; {@link SubjectUnknown} when there is none. */
    public SubjectView view(SubjectId id) {
        return require(id).view();
    }

    /** The subject as it stood at the end of a day; {@link SubjectUnknown} when it was not yet there. */
    public SubjectView viewAsOf(SubjectId id, LocalDate day) {
        return finder.history(id).stream()
                .filter(v -> v.changedAt().isBefore(finder.endOf(day)))
                .findFirst()
                .filter(v -> v.state() != RosterState.WITHDRAWN)
                .map(SubjectRow::view)
                .orElseThrow(() -> new SubjectUnknown(id));
    }

    /** One page of what the query finds. */
    public List<SubjectRow> search(SubjectQuery query, int first, int size) {
        return finder.page(query, first, size);
    }

    public long count(SubjectQuery query) {
        return finder.count(query);
    }

    /** Every version, newest first; never empty for a known subject. */
    public List<SubjectRow> history(SubjectId id) {
        return finder.history(id);
    }

    /** Names for ids, for pages that list published projects; an unknown id has no name. */
    @PermitAll
    public Map<SubjectId, String> names(Collection<SubjectId> ids) {
        return entities.createQuery(
                        "select s.id, s.name from Subject s where s.id in :ids", Tuple.class)
                .setParameter("ids", ids.stream().map(SubjectId::value).toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                t -> new SubjectId(t.get(0, String.class)),
                                t -> t.get(1, String.class)));
    }

    /** Registers an organisation by hand. The token makes a double click one registration. */
    @RolesAllowed(Roles.CLERK)
    public SubjectId add(NewOrganisation wanted, String token) {
        return new SubjectId(tokens.once(token, () -> register(wanted).value()));
    }

    /** Corrects name and facts; the reason stays with the version. */
    @RolesAllowed(Roles.CLERK)
    public void correct(SubjectId id, String name, Map<String, String> facts, String reason) {
        Reason.required(reason);
        require(id).correct(new Subject.Content(name, facts), trail(reason));
        acts.fire(new SubjectKept(id, name, reason));
    }

    /** Takes a subject out of the active roster, or brings it back. */
    @RolesAllowed(Roles.CLERK)
    public void switchTo(SubjectId id, boolean active, String reason) {
        Reason.required(reason);
        Subject subject = require(id);
        subject.switchTo(active, trail(reason));
        acts.fire(new SubjectSwitched(id, subject.view().name(), active, reason));
    }

    private SubjectId register(NewOrganisation wanted) {
        SubjectId id = new SubjectId(wanted.code().value());
        Subject.Content content = new Subject.Content(wanted.name(), wanted.facts());
        Subject present = entities.find(Subject.class, id.value());
        if (present == null) {
            entities.persist(
                    new Subject(id, SubjectKind.ORGANISATION, id.value(), content, trail("")));
        } else if (present.isWithdrawn()) {
            present.revive(content, trail(""));
        } else {
            throw new SubjectAlreadyKept(present.view().name(), id.value());
        }
        acts.fire(new SubjectKept(id, content.name(), ""));
        return id;
    }

    private Subject require(SubjectId id) {
        Subject subject = entities.find(Subject.class, id.value());
        if (subject == null) {
            throw new SubjectUnknown(id);
        }
        return subject;
    }

    private Trail trail(String reason) {
        return new Trail(clock.instant(), user.login(), reason);
    }
}
