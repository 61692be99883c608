package org.yangguang.roster.inspector;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Reason;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.inspector.InspectorAct.InspectorChanged;
import org.yangguang.roster.inspector.InspectorRules.InspectorLoginTaken;
import org.yangguang.roster.inspector.InspectorRules.InspectorUnknown;
import org.yangguang.roster.inspector.InspectorRules.NobodyTrained;
import org.yangguang.roster.inspector.InspectorRules.TrainingInFuture;
import org.yangguang.roster.inspector.InspectorView.Training;
import org.yangguang.roster.standard.Mappings;
import org.yangguang.roster.subject.Pinyin;
import org.yangguang.roster.subject.SubjectFinder;
import org.yangguang.roster.subject.Trail;

/**
 * 抽查人员名录库 (S7). Declared interests are shown to those who arrange and watch the draw, and to the person
 * concerned; everybody else gets the inspector without them.
 */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.LEGAL,
    Roles.AUDITOR,
    Roles.WITNESS,
    Roles.INSPECTOR
})
public class Inspectors {

    @PersistenceContext private EntityManager entities;
    @Inject private InspectorFinder finder;
    @Inject private SubjectFinder subjects;
    @Inject private Mappings mappings;
    @Inject private Pseudonyms pseudonyms;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Everybody in the roster, by code; who is on leave or out of certificate is the caller's question. */
    public List<InspectorView> all() {
        return active(finder.present());
    }

    /** The active inspector who signs in so, if there is one. */
    public Optional<InspectorView> of(String login) {
        return active(finder.presentOf(login)).stream().findFirst();
    }

    /** What the public may call inspectors by: the same person has the same pseudonym, which tells nothing else. */
    @PermitAll
    public Map<String, String> pseudonyms(Collection<String> codes) {
        return codes.stream().distinct().collect(Collectors.toMap(c -> c, pseudonyms::of));
    }

    /** The roster as it stood at the end of a day. */
    public List<InspectorView> allAsOf(LocalDate day) {
        return active(finder.before(subjects.endOf(day)));
    }

    /** The present versions, retired people included; {@code text} is part of name, unit or code. */
    public List<InspectorVersion> search(String text) {
        String wanted = text == null ? "" : text.strip();
        return finder.present().stream()
                .filter(v -> matches(v.inspector(), wanted))
                .map(this::shown)
                .toList();
    }

    /** Every version of one inspector, newest first; {@link InspectorUnknown} when there is none. */
    public List<InspectorVersion> history(String code) {
        List<InspectorVersion> versions = finder.history(code).stream().map(this::shown).toList();
        if (versions.isEmpty()) {
            throw new InspectorUnknown(code);
        }
        return versions;
    }

    /** Codes of the skills with their names. */
    public Map<String, String> skillNames() {
        return mappings.meanings("SPECIALTY");
    }

    /** Whether the caller may see this person's declared interests. */
    public boolean showsInterests(InspectorView inspector) {
        boolean arranges =
                Stream.of(Role.CLERK, Role.LEADER, Role.AUDITOR, Role.WITNESS).anyMatch(user::has);
        return arranges || user.login().equals(inspector.login());
    }

    /** Registers an inspector or changes the details; a second click changes nothing. */
    @RolesAllowed(Roles.CLERK)
    public void keep(InspectorDetails details, String reason) {
        requireLoginFree(details);
        Inspector present = entities.find(Inspector.class, details.code());
        if (present == null) {
            entities.persist(new Inspector(details, trail(reason)));
        }
        if (present == null || present.keep(details, trail(reason))) {
            tell(details.code(), details.name(), reason);
        }
    }

    /** Takes an inspector out of the active roster; {@link #keep} brings the person back. */
    @RolesAllowed(Roles.CLERK)
    public void retire(String code, String reason) {
        Reason.required(reason);
        Inspector inspector = require(code);
        inspector.retire(trail(reason));
        tell(code, inspector.name(), reason);
    }

    @RolesAllowed(Roles.CLERK)
    public void goAway(String code, InspectorView.Leave leave) {
        change(
                code,
                InspectorChange.LEAVE_TAKEN.of(leave),
                (person, by) -> person.goAway(leave, by));
    }

    @RolesAllowed(Roles.CLERK)
    public void comeBack(String code, InspectorView.Leave leave) {
        change(
                code,
                InspectorChange.LEAVE_ENDED.of(leave),
                (person, by) -> person.comeBack(leave, by));
    }

    @RolesAllowed(Roles.CLERK)
    public void declare(String code, InspectorView.Interest interest) {
        change(
                code,
                InspectorChange.INTEREST_DECLARED.name(),
                (person, by) -> person.declare(interest, by));
    }

    @RolesAllowed(Roles.CLERK)
    public void takeBack(String code, InspectorView.Interest interest) {
        change(
                code,
                InspectorChange.INTEREST_TAKEN_BACK.name(),
                (person, by) -> person.takeBack(interest, by));
    }

    /**
     * 登记培训 (S28): those who took part in one training; a second click changes nothing.
     *
     * @param passed code of each who took part, and whether the exam was passed
     */
    @RolesAllowed(Roles.CLERK)
    public void train(LocalDate on, String subject, Map<String, Boolean> passed) {
        LocalDate today = LocalDate.now(clock);
        if (on != null && on.isAfter(today)) {
            throw new TrainingInFuture(on, today);
        }
        if (passed.isEmpty()) {
            throw new NobodyTrained();
        }
        passed.forEach((code, good) -> trained(code, new Training(on, subject, good)));
    }

    private void trained(String code, Training training) {
        InspectorChange what =
                training.passed()
                        ? InspectorChange.TRAINING_PASSED
                        : InspectorChange.TRAINING_FAILED;
        change(code, what.of(training), (person, by) -> person.trained(training, by));
    }

    /** Takes a training back that was recorded by mistake. */
    @RolesAllowed(Roles.CLERK)
    public void strike(String code, Training training) {
        String what = InspectorChange.TRAINING_STRUCK.of(training);
        change(code, what, (person, by) -> person.strike(training, by));
    }

    private List<InspectorView> active(List<InspectorVersion> versions) {
        return versions.stream()
                .filter(v -> v.state() == RosterState.ACTIVE)
                .map(this::shown)
                .map(InspectorVersion::inspector)
                .toList();
    }

    private InspectorVersion shown(InspectorVersion version) {
        return showsInterests(version.inspector()) ? version : version.withoutInterests();
    }

    private static boolean matches(InspectorView inspector, String text) {
        return Stream.of(
                        inspector.name(),
                        inspector.unit(),
                        inspector.code(),
                        Pinyin.initialsOfPerson(inspector.name()))
                .anyMatch(t -> t.contains(text));
    }

    private void requireLoginFree(InspectorDetails details) {
        boolean taken =
                details.login() != null
                        && entities.createQuery(
                                                "select count(i) from Inspector i where i.login = :login and"
                                                        + " i.code <> :code",
                                                Long.class)
                                        .setParameter("login", details.login())
                                        .setParameter("code", details.code())
                                        .getSingleResult()
                                > 0;
        if (taken) {
            throw new InspectorLoginTaken(details.login());
        }
    }

    /** A second click changes nothing and leaves no trace. */
    private void change(String code, String what, BiPredicate<Inspector, Trail> how) {
        Inspector person = require(code);
        if (how.test(person, trail(what))) {
            tell(code, person.name(), what);
        }
    }

    private Inspector require(String code) {
        Inspector inspector = entities.find(Inspector.class, code);
        if (inspector == null) {
            throw new InspectorUnknown(code);
        }
        return inspector;
    }

    private Trail trail(String reason) {
        return new Trail(clock.instant(), user.login(), reason);
    }

    private void tell(String code, String name, String reason) {
        acts.fire(new InspectorChanged(code, name, reason == null ? "" : reason));
    }
}
