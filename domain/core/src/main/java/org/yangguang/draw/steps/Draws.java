package org.yangguang.draw.steps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawAct.CommitmentSealed;
import org.yangguang.draw.ceremony.DrawAct.DrawDiscarded;
import org.yangguang.draw.ceremony.DrawAct.DrawDisclosed;
import org.yangguang.draw.ceremony.DrawAct.DrawSealed;
import org.yangguang.draw.ceremony.DrawAct.PlanPublished;
import org.yangguang.draw.ceremony.DrawAct.PublicNumberEntered;
import org.yangguang.draw.ceremony.DrawAct.SecretHandedIn;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawQuery;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.Party;
import org.yangguang.draw.ceremony.Pledge;
import org.yangguang.draw.ceremony.SourceKind;
import org.yangguang.draw.change.ChangeBook;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.steps.StepRules.CommitmentNotValid;
import org.yangguang.draw.steps.StepRules.DrawNotPossible;
import org.yangguang.draw.steps.StepRules.InspectionsNotOver;
import org.yangguang.draw.steps.StepRules.OrganisationMissing;
import org.yangguang.draw.steps.StepRules.PeriodAlreadyInDraw;
import org.yangguang.draw.steps.StepRules.QuotaAboveEligible;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Reason;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.Tasks;
import org.yangguang.platform.OnceTokens;
import org.yangguang.platform.settings.Settings;

/**
 * 抽取: the ceremony of DR1 4.1, step by step (S11–S13). Nobody sees a drawn name here; the drawn see their own in {@link
 * Assignments} (S15). A step out of its order is refused with {@code StepNotOpen}.
 */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.WITNESS, Roles.LEADER, Roles.LEGAL, Roles.AUDITOR})
public class Draws {

    @EJB private Tasks tasks;
    @EJB private OnceTokens tokens;
    @Inject private Freezer freezer;
    @Inject private Prospects prospects;
    @Inject private Exclusions exclusions;
    @Inject private DrawBook book;
    @Inject private DrawReader reader;
    @Inject private DrawFiles files;
    @Inject private Ceremony ceremony;
    @Inject private ChangeBook changes;
    @Inject private Dispatcher dispatcher;
    @Inject private CurrentUser user;
    @Inject private Settings settings;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** One page of the draws that match, newest first. */
    public List<DrawRow> find(DrawQuery wanted, int first, int size) {
        return book.rows(wanted.pattern(), wanted.statuses(), first, size);
    }

    public long count(DrawQuery wanted) {
        return book.count(wanted.pattern(), wanted.statuses());
    }

    public DrawView view(DrawId id) {
        return reader.view(id);
    }

    /** The task's draw that was not given up, if there is one. */
    public Optional<DrawId> of(TaskId task) {
        return book.liveOf(task).map(Draw::id);
    }

    /** The public sources that a plan may name here. */
    public List<SourceKind> sources() {
        return SourceKind.offered(settings);
    }

    /** What a draw of the task would choose from today; who is out and why. */
    @RolesAllowed(Roles.CLERK)
    public Prospect prospect(TaskId task) {
        Prospects.Look look = prospects.look(task);
        return Prospects.of(look, book.liveBeside(look.task()));
    }

    /**
     * 候选项目: the whole base roster, who is in and who is out and why; as the task's draw froze it, before that as a
     * freezing of today would.
     */
    public List<CandidateView> candidates(TaskId task) {
        return book.liveOf(task)
                .map(draw -> FrozenCandidates.of(name -> files.read(draw.id(), name)))
                .orElseGet(() -> exclusions.candidates(task));
    }

    /**
     * 冻结名单: objects, inspectors and recusals as they stand now, under the next number.
     *
     * @param source public source with its issue ({@code kl8:2026060}), or {@code none}
     * @throws QuotaAboveEligible more are to be drawn than there are
     * @throws DrawNotPossible some project has no lawful team
     * @throws PeriodAlreadyInDraw another plan over the same projects and days is live
     */
    @RolesAllowed(Roles.CLERK)
    public DrawId freeze(TaskId task, String source, String token) {
        String id = tokens.once(token, () -> freezer.freeze(task, source).toString());
        return new DrawId(Long.parseLong(id));
    }

    /**
     * 冻结名单 although some project has no lawful team: the seats that the draw cannot fill stay empty, and a leader may
     * approve a direct assignment for each, marked in public as not drawn ({@link ChangeKind#APPOINT}).
     */
    @RolesAllowed(Roles.CLERK)
    public DrawId freezeShort(TaskId task, String source, String token) {
        String id = tokens.once(token, () -> freezer.freezeShort(task, source).toString());
        return new DrawId(Long.parseLong(id));
    }

    /**
     * 封存: the caller's commitment, computed where the secret was made; the secret stays there.
     *
     * @param organisation for whom the caller acts
     */
    @RolesAllowed({Roles.CLERK, Roles.WITNESS})
    public void commit(DrawId id, String commitment, String organisation) {
        Draw draw = book.locked(id);
        String promised = hex(commitment);
        if (!promised.matches("[0-9a-f]{64}")) {
            throw new CommitmentNotValid();
        }
        if (organisation == null || organisation.isBlank()) {
            throw new OrganisationMissing();
        }
        draw.commit(
                ownPart(draw),
                new Pledge.Signatory(user.login(), user.name(), organisation.strip()),
                promised,
                clock.instant());
        acts.fire(new CommitmentSealed(id, draw.task(), draw.number(), promised));
    }

    /** 公布计划 (T0): composes plan.txt on the log's head, logs and publishes it. */
    @RolesAllowed(Roles.CLERK)
    public void publish(DrawId id) {
        Draw draw = book.locked(id);
        SourceKind.requireStillToCome(draw.source(), clock.instant());
        ceremony.publish(draw);
        acts.fire(new PlanPublished(id, draw.task(), draw.number(), draw.planHash()));
    }

    /** 揭晓: hands in the secret; it is checked against the commitment and stays sealed until disclosure. */
    @RolesAllowed({Roles.CLERK, Roles.WITNESS})
    public void reveal(DrawId id, String secret) {
        Draw draw = book.locked(id);
        draw.reveal(ownPart(draw), user.login(), hex(secret), clock.instant());
        acts.fire(new SecretHandedIn(id, draw.task(), draw.number()));
    }

    /** 公开号码: typed by both parties, not before both secrets are in and the published gap is over. */
    @RolesAllowed({Roles.CLERK, Roles.WITNESS})
    public void enter(DrawId id, String value) {
        Draw draw = book.locked(id);
        draw.require(DrawStatus.PLANNED);
        ceremony.requireGap(draw);
        String canonical = SourceKind.canonical(draw.source(), value);
        draw.enter(ownPart(draw), user.login(), canonical, clock.instant());
        acts.fire(new PublicNumberEntered(id, draw.task(), draw.number()));
    }

    /** 抽取并派发 (T1). A second call draws nothing and returns the same hash of the result. */
    @RolesAllowed(Roles.CLERK)
    public String run(DrawId id) {
        Draw draw = book.locked(id);
        if (!draw.status().isDrawn()) {
            DrawOutcome outcome = ceremony.run(draw);
            dispatcher.dispatch(draw, outcome.result());
            tasks.markDrawn(draw.task());
            acts.fire(new DrawSealed(id, draw.task(), draw.number(), draw.resultHash()));
        }
        return draw.resultHash();
    }

    /**
     * 公开 (T2): secrets and result; everybody recomputes. A second call changes nothing.
     *
     * @throws InspectionsNotOver while an inspection is not concluded and the task's last day is not past (S15)
     */
    @RolesAllowed({Roles.CLERK, Roles.LEADER})
    public void disclose(DrawId id) {
        Draw draw = book.locked(id);
        if (draw.status() == DrawStatus.DISCLOSED) {
            return;
        }
        draw.require(DrawStatus.DRAWN);
        changes.requireSettled(id);
        if (!reader.areInspectionsOver(draw)) {
            throw new InspectionsNotOver(draw.ofTask().lastDay().toString());
        }
        String seed = ceremony.disclose(draw, book.voids(draw.ofTask().year()));
        acts.fire(new DrawDisclosed(id, draw.task(), draw.number(), seed));
    }

    /** 作废 before T0: frozen by mistake. The number stays visible with its reason. */
    @RolesAllowed(Roles.CLERK)
    public void discard(DrawId id, String reason) {
        String why = Reason.required(reason);
        Draw draw = book.locked(id);
        draw.discard(why);
        acts.fire(new DrawDiscarded(id, draw.task(), draw.number(), why));
    }

    /** A frozen file for those who check it before T0; the result stays sealed until disclosure. */
    @RolesAllowed({Roles.CLERK, Roles.WITNESS, Roles.AUDITOR})
    public byte[] file(DrawId id, String name) {
        boolean sealed = name.equals(DrawFiles.RESULT) || name.equals(DrawFiles.PROOF);
        DrawFiles.requirePublic(name, !sealed || book.get(id).areSecretsPublic());
        return files.read(id, name);
    }

    private Party ownPart(Draw draw) {
        return draw.pledges().requirePart(user.login(), user::has);
    }

    /** People type long numbers in groups. */
    private static String hex(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
