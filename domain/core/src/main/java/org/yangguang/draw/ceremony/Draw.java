package org.yangguang.draw.ceremony;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Predicate;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.CeremonyRules.StepNotOpen;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;

/**
 * One draw on its way through the ceremony (DR1 4.1). Every step is guarded by the one before; what is sealed the database
 * refuses to change.
 */
@Entity
@Table(schema = "draw", name = "draw")
public class Draw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Embedded private TaskAsFrozen ofTask;

    @Enumerated(EnumType.STRING)
    private DrawStatus status;

    private String source;

    @Column(name = "team_size")
    private int teamSize;

    @Embedded private FrozenCounts counts;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "plan_hash")
    private String planHash;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "public_value")
    private String publicValue;

    @Column(name = "result_hash")
    private String resultHash;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "disclosed_at")
    private Instant disclosedAt;

    @Column(name = "discard_reason")
    private String discardReason;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @ElementCollection
    @CollectionTable(schema = "draw", name = "pledge", joinColumns = @JoinColumn(name = "draw_id"))
    @MapKeyColumn(name = "party")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Pledge> pledges = new EnumMap<>(Party.class);

    @Version private long version;

    protected Draw() {}

    public Draw(String number, TaskView task, String source, int teamSize, FrozenCounts counts) {
        this.number = number;
        this.ofTask = TaskAsFrozen.of(task);
        this.teamSize = teamSize;
        this.source = source;
        this.counts = counts;
        this.status = DrawStatus.FROZEN;
    }

    public void frozen(String by, Instant now) {
        frozenBy = by;
        frozenAt = now;
    }

    /** Until the plan is published a party may replace its own commitment (a lost secret harms nobody yet). */
    public void commit(Party party, Pledge.Signatory by, String commitment, Instant now) {
        require(DrawStatus.FROZEN, DrawStatus.COMMITTED);
        pledges().commit(party, by, commitment, now);
        if (pledges().areSealed()) {
            status = DrawStatus.COMMITTED;
        }
    }

    /** T0. */
    void publish(String hash, Instant now) {
        require(DrawStatus.COMMITTED);
        planHash = hash;
        plannedAt = now;
        status = DrawStatus.PLANNED;
    }

    /** Without a public number to wait for, both secrets open the draw. */
    public void reveal(Party party, String login, String secret, Instant now) {
        require(DrawStatus.PLANNED);
        pledges().reveal(number, party, login, secret, now);
        openWithoutPublicNumber();
    }

    private void openWithoutPublicNumber() {
        if (pledges().areSecretsIn() && SourceKind.of(source) == SourceKind.NONE) {
            publicValue = source;
            status = DrawStatus.OPENED;
        }
    }

    /** T1 may come once both parties have typed the public number. */
    public void enter(Party party, String login, String value, Instant now) {
        require(DrawStatus.PLANNED);
        pledges().enter(party, login, value, now);
        if (pledges().areEntered()) {
            publicValue = source + "=" + value;
            status = DrawStatus.OPENED;
        }
    }

    /** Result and grade are sealed together. */
    void seal(String hash, Grade reached, Instant now) {
        require(DrawStatus.OPENED);
        resultHash = hash;
        grade = reached;
        drawnAt = now;
        status = DrawStatus.DRAWN;
    }

    /** T2. */
    void disclose(Instant now) {
        require(DrawStatus.DRAWN);
        disclosedAt = now;
        status = DrawStatus.DISCLOSED;
    }

    /** Only before T0: afterwards the plan is in the log and cannot vanish. */
    public void discard(String reason) {
        require(DrawStatus.FROZEN, DrawStatus.COMMITTED);
        discardReason = reason;
        status = DrawStatus.DISCARDED;
    }

    /** 作废 after T0; what was drawn by then is disclosed with it (DR1 4.4). */
    void giveUp(String reason, Instant now) {
        require(DrawStatus.PLANNED, DrawStatus.OPENED, DrawStatus.DRAWN);
        voidReason = reason;
        voidedAt = now;
        disclosedAt = resultHash == null ? null : now;
        status = DrawStatus.VOIDED;
    }

    /** Whether everybody can recompute the result. */
    public boolean isDisclosed() {
        return disclosedAt != null;
    }

    /** Secrets of a void plan are no secrets any more: nobody shall wonder what it would have come to. */
    public boolean areSecretsPublic() {
        return isDisclosed() || status == DrawStatus.VOIDED;
    }

    public void require(DrawStatus first, DrawStatus... others) {
        if (!EnumSet.of(first, others).contains(status)) {
            throw new StepNotOpen(number, status);
        }
    }

    /** Refuses when the ceremony is not where this may happen. */
    public void requireThat(Predicate<DrawStatus> step) {
        if (!step.test(status)) {
            throw new StepNotOpen(number, status);
        }
    }

    Instant earliestDraw(Duration gap) {
        return plannedAt.plus(gap);
    }

    /** What the two parties did so far. */
    public Pledges pledges() {
        return new Pledges(pledges);
    }

    public DrawId id() {
        return new DrawId(id);
    }

    public String number() {
        return number;
    }

    public TaskId task() {
        return new TaskId(ofTask.id());
    }

    public TaskAsFrozen ofTask() {
        return ofTask;
    }

    public DrawStatus status() {
        return status;
    }

    public String source() {
        return source;
    }

    public int teamSize() {
        return teamSize;
    }

    public FrozenCounts counts() {
        return counts;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    public String planHash() {
        return planHash;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public String publicValue() {
        return publicValue;
    }

    public String resultHash() {
        return resultHash;
    }

    public Grade grade() {
        return grade;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public Instant disclosedAt() {
        return disclosedAt;
    }

    /** Why the number was given up, before or after T0; null when it was not. */
    public String givenUpReason() {
        return voidReason == null ? discardReason : voidReason;
    }

    public Instant voidedAt() {
        return voidedAt;
    }
}
