package org.yangguang.amendment.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.amendment.draft.DraftAct.CasesAcknowledged;
import org.yangguang.amendment.draft.DraftAct.DraftBased;
import org.yangguang.amendment.draft.DraftAct.DraftChecked;
import org.yangguang.amendment.draft.DraftAct.DraftDecided;
import org.yangguang.amendment.draft.DraftAct.DraftRehearsed;
import org.yangguang.amendment.draft.DraftAct.DraftSubmitted;
import org.yangguang.amendment.draft.DraftRules.AuthorMayNotDecide;
import org.yangguang.amendment.draft.DraftRules.BaseMoved;
import org.yangguang.amendment.draft.DraftRules.CasesNotAcknowledged;
import org.yangguang.amendment.draft.DraftRules.DraftBusy;
import org.yangguang.amendment.draft.DraftRules.DraftNotOpen;
import org.yangguang.amendment.draft.DraftRules.DraftNotRehearsed;
import org.yangguang.amendment.draft.DraftRules.DraftNotSubmitted;
import org.yangguang.amendment.draft.DraftRules.NotTheAuthor;
import org.yangguang.amendment.draft.DraftRules.StartsTooEarly;
import org.yangguang.amendment.rehearsal.Rehearsal;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.RehearsedCount;
import org.yangguang.rules.worker.Answer;
import org.yangguang.rules.worker.Failure;
import org.yangguang.rules.worker.Protection;

/** A change of the rules while it is written, checked, rehearsed and decided. */
@Entity
@Table(schema = "amendment", name = "draft")
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft")
    @SequenceGenerator(name = "draft", sequenceName = "amendment.draft_id", allocationSize = 1)
    private Long id;

    private String title;
    private String reason;
    private int base;
    private String author;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private DraftStatus status = DraftStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_state")
    private CheckState check = CheckState.UNCHECKED;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private String missing = "";

    @Enumerated(EnumType.STRING)
    private Failure failure;

    @Embedded private Rehearsal rehearsal = new Rehearsal();

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;
    private String acknowledged;

    @Version private long version;

    protected Draft() {}

    Draft(String title, String reason, int base, String author, Instant now) {
        this.title = Words.required(title);
        this.reason = Words.required(reason);
        this.base = base;
        this.author = author;
        this.begunAt = now;
    }

    /** Whatever was found out about an earlier state of the files no longer counts. */
    void touch(String by) {
        requireAuthor(by);
        requireOpen();
        requireIdle();
        check = CheckState.UNCHECKED;
        hash = null;
        failure = null;
        rehearsal.forget();
    }

    DraftBased rebase(int latest, String by) {
        touch(by);
        base = latest;
        return new DraftBased(id, latest);
    }

    void beginCheck(String by) {
        touch(by);
        check = CheckState.RUNNING;
    }

    DraftChecked checked(Answer answer) {
        check = answer.accepted() ? CheckState.ACCEPTED : CheckState.REFUSED;
        hash = answer.accepted() ? answer.hash() : null;
        failure = answer.failure();
        missing =
                answer.missing().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return new DraftChecked(id, check);
    }

    void beginRehearsal(String by, int cases, Instant now) {
        requireAuthor(by);
        requireOpen();
        requireIdle();
        if (check != CheckState.ACCEPTED) {
            throw new DraftNotRehearsed(id);
        }
        rehearsal.begin(cases, now);
    }

    DraftRehearsed ended(RehearsalState how) {
        rehearsal.end(how);
        return new DraftRehearsed(id, how, rehearsal.done());
    }

    void cancelRehearsal(String by) {
        requireAuthor(by);
        rehearsal.cancel();
    }

    /** How far asking the cases again is. */
    Rehearsal rehearsal() {
        return rehearsal;
    }

    DraftSubmitted submit(String by, LocalDate day, LocalDate today, int latest) {
        requireAuthor(by);
        requireOpen();
        requireIdle();
        requireReady();
        requireBase(latest);
        requireLater(day, today);
        from = day;
        status = DraftStatus.SUBMITTED;
        return new DraftSubmitted(id, from);
    }

    DraftDecided approve(String by, String words, Instant now, LocalDate today, int latest) {
        requireSubmitted(by);
        requireReady();
        requireBase(latest);
        requireLater(from, today);
        return decide(DraftStatus.APPROVED, by, words == null ? "" : words.strip(), now);
    }

    /** The second person takes it on that worked cases no longer agree, and says why. */
    CasesAcknowledged acknowledge(long broken, String words) {
        if (words == null || words.isBlank()) {
            throw new CasesNotAcknowledged(broken);
        }
        acknowledged = words.strip();
        return new CasesAcknowledged(id, broken, acknowledged);
    }

    DraftDecided reject(String by, String words, Instant now) {
        requireSubmitted(by);
        return decide(DraftStatus.REJECTED, by, Words.required(words), now);
    }

    DraftDecided withdraw(String by, String words, Instant now) {
        requireAuthor(by);
        requireIdle();
        if (status != DraftStatus.DRAFT && status != DraftStatus.SUBMITTED) {
            throw new DraftNotOpen(id);
        }
        return decide(DraftStatus.WITHDRAWN, by, Words.required(words), now);
    }

    private DraftDecided decide(DraftStatus how, String by, String words, Instant now) {
        status = how;
        decidedBy = by;
        decidedAt = now;
        note = words;
        return new DraftDecided(id, how, words);
    }

    private void requireSubmitted(String by) {
        if (status != DraftStatus.SUBMITTED) {
            throw new DraftNotSubmitted(id);
        }
        if (author.equals(by)) {
            throw new AuthorMayNotDecide();
        }
    }

    private void requireReady() {
        if (check != CheckState.ACCEPTED || rehearsal.state() != RehearsalState.DONE) {
            throw new DraftNotRehearsed(id);
        }
    }

    private void requireBase(int latest) {
        if (base != latest) {
            throw new BaseMoved(base, latest);
        }
    }

    private static void requireLater(LocalDate day, LocalDate today) {
        if (day == null || !day.isAfter(today)) {
            throw new StartsTooEarly(today.plusDays(1));
        }
    }

    private void requireOpen() {
        if (status != DraftStatus.DRAFT) {
            throw new DraftNotOpen(id);
        }
    }

    private void requireIdle() {
        if (check == CheckState.RUNNING || rehearsal.isRunning()) {
            throw new DraftBusy(id);
        }
    }

    private void requireAuthor(String by) {
        if (!author.equals(by)) {
            throw new NotTheAuthor();
        }
    }

    public long id() {
        return id;
    }

    int base() {
        return base;
    }

    public String title() {
        return title;
    }

    public String hash() {
        return hash;
    }

    public LocalDate from() {
        return from;
    }

    DraftRow line(UnaryOperator<String> names) {
        return new DraftRow(
                id, title, names.apply(author), begunAt, status, check, rehearsal.state(), from);
    }

    DraftView view(UnaryOperator<String> names, int latest, RehearsedCount cases, Locale locale) {
        return new DraftView(
                id,
                title,
                reason,
                base,
                latest,
                author,
                names.apply(author),
                begunAt,
                status,
                check,
                protections(locale),
                failure == null ? null : failure.text(locale),
                rehearsal.state(),
                rehearsal.total(),
                rehearsal.done(),
                cases,
                from,
                decidedBy == null ? null : names.apply(decidedBy),
                decidedAt,
                note,
                acknowledged);
    }

    private List<String> protections(Locale locale) {
        return missing.isEmpty()
                ? List.of()
                : Arrays.stream(missing.split(","))
                        .map(name -> Protection.valueOf(name).missing(locale))
                        .toList();
    }
}
