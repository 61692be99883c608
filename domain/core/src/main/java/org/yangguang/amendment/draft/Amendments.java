package org.yangguang.amendment.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.amendment.draft.DraftAct.DraftBegun;
import org.yangguang.amendment.draft.DraftAct.DraftDecided;
import org.yangguang.amendment.draft.DraftAct.DraftFileKept;
import org.yangguang.amendment.draft.DraftAct.DraftFileUndone;
import org.yangguang.amendment.draft.DraftRules.DraftEmpty;
import org.yangguang.amendment.draft.DraftRules.DraftUnknown;
import org.yangguang.amendment.draft.DraftRules.FileNotEditable;
import org.yangguang.amendment.draft.DraftRules.FileTooLong;
import org.yangguang.amendment.rehearsal.PastCases;
import org.yangguang.amendment.rehearsal.RehearsedCases;
import org.yangguang.amendment.rehearsal.RehearsedRow;
import org.yangguang.amendment.rehearsal.WorkedResult;
import org.yangguang.amendment.rehearsal.Workers;
import org.yangguang.amendment.version.ApprovedVersion;
import org.yangguang.amendment.version.RuleFileRow;
import org.yangguang.amendment.version.VersionAct.VersionApproved;
import org.yangguang.amendment.version.VersionStore;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.jobs.Jobs;
import org.yangguang.rules.language.Difference;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;

/**
 * 规则修订: a legal officer writes a draft, a fenced process checks it and asks the past cases again, another person approves
 * it, and it answers from a later day on (S5). Nothing typed here reaches the engine that serves.
 */
@Stateless
@RolesAllowed({Roles.LEGAL, Roles.LEADER, Roles.AUDITOR})
public class Amendments {

    private static final int LONGEST = 4 * 1024 * 1024;

    @PersistenceContext private EntityManager entities;
    @Inject private DraftFiles files;
    @Inject private VersionStore versions;
    @Inject private PastCases past;
    @Inject private RehearsedCases cases;
    @Inject private Workers workers;
    @Inject private DraftCheck checking;
    @Inject private DraftRehearsal rehearsing;
    @Inject private Jobs jobs;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** One page of drafts, newest first. */
    public List<DraftRow> page(int first, int size) {
        return entities.createQuery("select d from Draft d order by d.id desc", Draft.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(draft -> draft.line(user::nameOf))
                .toList();
    }

    public long count() {
        return entities.createQuery("select count(d) from Draft d", Long.class).getSingleResult();
    }

    /** How many wait for a second person who is not their author. */
    public long waiting() {
        return entities.createQuery(
                        "select count(d) from Draft d where d.status = :submitted and d.author <> :me",
                        Long.class)
                .setParameter("submitted", DraftStatus.SUBMITTED)
                .setParameter("me", user.login())
                .getSingleResult();
    }

    public DraftView view(long id, Locale locale) {
        Draft draft = require(id);
        return draft.view(
                user::nameOf,
                versions.latest(),
                cases.count(id, draft.rehearsal().frozenAt()),
                locale);
    }

    /** The files that may be edited, and which the draft has changed. */
    public List<RuleFileRow> files(long id) {
        require(id);
        Map<String, Upload> changed = files.changed(id);
        Map<String, Long> problems =
                files.problems(id).stream()
                        .collect(Collectors.groupingBy(Problem::file, Collectors.counting()));
        return RuleLanguage.paths().stream()
                .map(path -> line(path, changed.get(path), problems))
                .toList();
    }

    private static RuleFileRow line(String path, Upload changed, Map<String, Long> problems) {
        String name = changed == null ? path : changed.name();
        return new RuleFileRow(
                path,
                RuleFileRow.kindOf(path),
                changed != null,
                problems.getOrDefault(name, 0L).intValue());
    }

    /** A file as the draft has it: as it was sent, or as in the base. */
    public Upload file(long id, String path) {
        Draft draft = require(id);
        requireEditable(path);
        Upload changed = files.changed(id).get(path);
        return changed == null ? base(draft, path) : changed;
    }

    private Upload base(Draft draft, String path) {
        Upload own = versions.texts(draft.base()).get(path);
        return own != null
                ? own
                : Upload.of(
                        path,
                        RuleLanguage.shipped().files().get(path).getBytes(StandardCharsets.UTF_8));
    }

    /** What was wrong when the draft was checked last. */
    public List<Problem> problems(long id) {
        require(id);
        return files.problems(id);
    }

    @RolesAllowed(Roles.LEGAL)
    public long begin(String title, String reason) {
        Draft draft = new Draft(title, reason, versions.latest(), user.login(), clock.instant());
        entities.persist(draft);
        acts.fire(new DraftBegun(draft.id(), draft.title()));
        return draft.id();
    }

    /** Back to an earlier version, as a new draft that is checked, rehearsed and approved like any other. */
    @RolesAllowed(Roles.LEGAL)
    public long backTo(int number, String title, String reason) {
        versions.require(number);
        long id = begin(title, reason);
        Map<String, String> wanted = versions.version(number).files();
        Map<String, String> now = versions.version(versions.latest()).files();
        wanted.forEach(
                (path, text) -> {
                    if (!text.equals(now.get(path))) {
                        keep(id, path, Upload.of(path, text.getBytes(StandardCharsets.UTF_8)));
                    }
                });
        return id;
    }

    /** Keeps a file as typed or uploaded, right or wrong: nothing is lost, and the check says what is wrong. */
    @RolesAllowed(Roles.LEGAL)
    public void keep(long id, String path, Upload file) {
        requireEditable(path);
        if (file.bytes().length > LONGEST) {
            throw new FileTooLong(file.name(), LONGEST);
        }
        locked(id).touch(user.login());
        files.keep(id, path, file);
        acts.fire(new DraftFileKept(id, path, Hashes.sha256Hex(file.bytes())));
    }

    @RolesAllowed(Roles.LEGAL)
    public void undo(long id, String path) {
        requireEditable(path);
        locked(id).touch(user.login());
        files.undo(id, path);
        acts.fire(new DraftFileUndone(id, path));
    }

    /** Begins the check in the background. */
    @RolesAllowed(Roles.LEGAL)
    public void check(long id) {
        workers.require();
        if (files.changed(id).isEmpty()) {
            throw new DraftEmpty(id);
        }
        locked(id).beginCheck(user.login());
        jobs.start(checking.of(id));
    }

    /** Begins to ask the past cases again, in the background. */
    @RolesAllowed(Roles.LEGAL)
    public void rehearse(long id) {
        workers.require();
        List<PastCases.Past> all = past.all();
        Draft draft = locked(id);
        draft.beginRehearsal(user.login(), all.size(), clock.instant());
        cases.freeze(id, all);
        jobs.start(rehearsing.of(id, draft.rehearsal().run()));
    }

    @RolesAllowed(Roles.LEGAL)
    public void cancelRehearsal(long id) {
        locked(id).cancelRehearsal(user.login());
    }

    /** One page of the cases whose answer would change. */
    public List<RehearsedRow> changedCases(long id, int first, int size) {
        require(id);
        return cases.changed(id, first, size);
    }

    /** One page of the worked cases that do not agree, those first that agree today. */
    public List<WorkedResult> workedCases(long id, int first, int size) {
        require(id);
        return cases.remarkable(id, first, size);
    }

    public long countWorkedCases(long id) {
        require(id);
        return cases.countRemarkable(id);
    }

    /** What an accepted draft changes, in words; empty while it is not accepted. */
    public List<Difference> differences(long id) {
        Draft draft = require(id);
        Map<String, Upload> made =
                files.made(id).entrySet().stream()
                        .filter(file -> VersionStore.isText(file.getKey()))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> Upload.kept(file.getKey(), file.getValue())));
        return made.isEmpty()
                ? List.of()
                : versions.version(draft.base()).differences(RuleLanguage.check(made).require());
    }

    /** What was approved since the draft was begun, in words. */
    public List<Difference> movedSince(long id) {
        return versions.differences(require(id).base(), versions.latest());
    }

    /** Takes over the newest version as the base; the draft's own files stay as they are. */
    @RolesAllowed(Roles.LEGAL)
    public void rebase(long id) {
        acts.fire(locked(id).rebase(versions.latest(), user.login()));
    }

    @RolesAllowed(Roles.LEGAL)
    public void submit(long id, LocalDate from) {
        acts.fire(locked(id).submit(user.login(), from, today(), versions.latest()));
    }

    @RolesAllowed(Roles.LEGAL)
    public void withdraw(long id, String reason) {
        acts.fire(locked(id).withdraw(user.login(), reason, clock.instant()));
    }

    @RolesAllowed({Roles.LEGAL, Roles.LEADER})
    public void reject(long id, String reason) {
        acts.fire(locked(id).reject(user.login(), reason, clock.instant()));
    }

    /**
     * Approves as a second person; the version gets its number and answers from its day on.
     *
     * @param acknowledgement why it is right that worked cases no longer agree; not looked at where all do
     */
    @RolesAllowed({Roles.LEGAL, Roles.LEADER})
    public void approve(long id, String note, String acknowledgement) {
        int number = versions.next();
        Draft draft = locked(id);
        long broken = cases.count(id, draft.rehearsal().frozenAt()).worked().broken();
        DraftDecided decided =
                draft.approve(user.login(), note, clock.instant(), today(), number - 1);
        if (broken > 0) {
            acts.fire(draft.acknowledge(broken, acknowledgement));
        }
        acts.fire(decided);
        entities.flush();
        versions.add(
                new ApprovedVersion(
                        number,
                        draft.hash(),
                        draft.from(),
                        draft.id(),
                        draft.title(),
                        user.login(),
                        clock.instant()),
                files.made(id));
        acts.fire(new VersionApproved(id, number, draft.from(), draft.hash()));
    }

    private static void requireEditable(String path) {
        if (!RuleLanguage.paths().contains(path)) {
            throw new FileNotEditable(path);
        }
    }

    private Draft require(long id) {
        return found(id, LockModeType.NONE);
    }

    private Draft locked(long id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Draft found(long id, LockModeType lock) {
        Draft found = entities.find(Draft.class, id, lock);
        if (found == null) {
            throw new DraftUnknown(id);
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
