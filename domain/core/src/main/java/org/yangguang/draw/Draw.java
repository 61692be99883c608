package org.yangguang.draw;

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
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yangguang.dr1.Commitments;
import org.yangguang.dr1.DrawHash;
import org.yangguang.dr1.Grade;
import org.yangguang.plan.TaskId;
import org.yangguang.plan.TaskView;

/**
 * One draw on its way through the ceremony (DR1 4.1). Every step is guarded by the one before; what is sealed the database
 * refuses to change.
 */
@Entity
@Table(schema = "draw", name = "draw")
class Draw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "task_id")
    private long task;

    @Column(name = "task_number")
    private String taskNumber;

    @Column(name = "task_title")
    private String taskTitle;

    private int year;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private DrawStatus status;

    private String source;
    private int quota;

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

    Draw(String number, TaskView task, String source, int teamSize, FrozenCounts counts) {
        this.number = number;
        this.task = task.id().value();
        this.taskNumber = task.number();
        this.taskTitle = task.title();
        this.year = task.year();
        this.lastDay = task.to();
        this.quota = task.quota();
        this.teamSize = teamSize;
        this.source = source;
        this.counts = counts;
        this.status = DrawStatus.FROZEN;
    }

    void frozen(String by, Instant now) {
        frozenBy = by;
        frozenAt = now;
    }

    /** Until the plan is published a party may replace its own commitment (a lost secret harms nobody yet). */
    void commit(Party party, Pledge.Signatory by, String commitment, Instant now) {
        require(DrawStatus.FROZEN, DrawStatus.COMMITTED);
        requireOwn(party, by.login());
        pledges.put(party, Pledge.of(by, commitment, now));
        if (pledges.size() == Party.values().length) {
            status = DrawStatus.COMMITTED;
        }
    }

    private void requireOwn(Party party, String login) {
        Pledge present = pledges.get(party);
        boolean taken = present != null && !present.login().equals(login);
        boolean other = partOf(login).filter(own -> own != party).isPresent();
        if (taken || other) {
            throw new NotYourPart();
        }
    }

    /** T0. */
    void publish(String hash, Instant now) {
        require(DrawStatus.COMMITTED);
        planHash = hash;
        plannedAt = now;
        status = DrawStatus.PLANNED;
    }

    /** The secret is checked at once; a wrong one would make the draw impossible later. */
    void reveal(Party party, String login, String secret, Instant now) {
        require(DrawStatus.PLANNED);
        Pledge own = own(party, login);
        if (!secret.matches("[0-9a-f]{64}")
                || !Commitments.commit(DrawHash.SHA_256, number, party.word(), secret)
                        .equals(own.commitment())) {
            throw new SecretNotTheOnePromised();
        }
        pledges.put(party, own.revealed(secret, now));
        openWithoutPublicNumber();
    }

    private void openWithoutPublicNumber() {
        if (areSecretsIn() && SourceKind.of(source) == SourceKind.NONE) {
            publicValue = source;
            status = DrawStatus.OPENED;
        }
    }

    /** T1 may come once both secrets are in and the gap is over; two people type the same number. */
    void enter(Party party, String login, String value, Instant now) {
        require(DrawStatus.PLANNED);
        Pledge own = own(party, login);
        if (!areSecretsIn()) {
            throw new SecretsStillMissing();
        }
        pledges.put(party, own.entered(value, now));
        Set<String> entries = entries();
        if (entries.size() > 1) {
            throw new PublicValuesDiffer();
        }
        if (pledges.values().stream().allMatch(pledge -> pledge.entry() != null)) {
            publicValue = source + "=" + value;
            status = DrawStatus.OPENED;
        }
    }

    private Set<String> entries() {
        Set<String> entries = new java.util.TreeSet<>();
        pledges.values().stream()
                .map(Pledge::entry)
                .filter(java.util.Objects::nonNull)
                .forEach(entries::add);
        return entries;
    }

    private Pledge own(Party party, String login) {
        Pledge pledge = pledges.get(party);
        if (pledge == null || !pledge.login().equals(login)) {
            throw new NotYourPart();
        }
        return pledge;
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
    void discard(String reason) {
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
    boolean isDisclosed() {
        return disclosedAt != null;
    }

    /** Secrets of a void plan are no secrets any more: nobody shall wonder what it would have come to. */
    boolean areSecretsPublic() {
        return isDisclosed() || status == DrawStatus.VOIDED;
    }

    void require(DrawStatus first, DrawStatus... others) {
        if (!EnumSet.of(first, others).contains(status)) {
            throw new StepNotOpen(number, status);
        }
    }

    Instant earliestDraw(Duration gap) {
        return plannedAt.plus(gap);
    }

    boolean areSecretsIn() {
        return pledges.size() == Party.values().length
                && pledges.values().stream().allMatch(pledge -> pledge.reveal() != null);
    }

    Optional<Party> partOf(String login) {
        return pledges.entrySet().stream()
                .filter(e -> e.getValue().login().equals(login))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean lacks(Party party) {
        return !pledges.containsKey(party);
    }

    SortedMap<String, String> commitments() {
        SortedMap<String, String> commitments = new TreeMap<>();
        pledges.forEach((party, pledge) -> commitments.put(party.word(), pledge.commitment()));
        return commitments;
    }

    /** Those handed in. */
    SortedMap<String, String> reveals() {
        SortedMap<String, String> reveals = new TreeMap<>();
        pledges.forEach(
                (party, pledge) -> {
                    if (pledge.reveal() != null) {
                        reveals.put(party.word(), pledge.reveal());
                    }
                });
        return reveals;
    }

    Map<Party, Pledge> pledges() {
        return pledges;
    }

    DrawId id() {
        return new DrawId(id);
    }

    String number() {
        return number;
    }

    TaskId task() {
        return new TaskId(task);
    }

    String taskNumber() {
        return taskNumber;
    }

    String taskTitle() {
        return taskTitle;
    }

    int year() {
        return year;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    DrawStatus status() {
        return status;
    }

    String source() {
        return source;
    }

    int quota() {
        return quota;
    }

    int teamSize() {
        return teamSize;
    }

    FrozenCounts counts() {
        return counts;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String planHash() {
        return planHash;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    String publicValue() {
        return publicValue;
    }

    String resultHash() {
        return resultHash;
    }

    Grade grade() {
        return grade;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    Instant disclosedAt() {
        return disclosedAt;
    }

    /** Why the number was given up, before or after T0; null when it was not. */
    String givenUpReason() {
        return voidReason == null ? discardReason : voidReason;
    }

    Instant voidedAt() {
        return voidedAt;
    }
}
