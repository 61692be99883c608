package org.yangguang.draw.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.change.ChangeRules.AskerMayNotDecide;
import org.yangguang.draw.change.ChangeRules.ChangeCodeNotValid;
import org.yangguang.draw.change.ChangeRules.ChangeNotOpen;
import org.yangguang.draw.change.ChangeRules.WitnessIsAnother;
import org.yangguang.kernel.Reason;

/** 变更: asked for by one person, decided by another, approved by the witness; each says it once. */
@Entity
@Table(schema = "draw", name = "change")
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draw_id")
    private long draw;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Embedded private Target target;
    @Embedded private Claim claim;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "witnessed_by")
    private String witnessedBy;

    @Column(name = "witnessed_at")
    private Instant witnessedAt;

    private String refusal;

    @Version private long version;

    protected Change() {}

    Change(Draw draw, ChangeKind kind, Target target, Claim claim) {
        draw.requireThat(kind::isPossibleIn);
        if (!kind.codes().contains(claim.code())) {
            throw new ChangeCodeNotValid();
        }
        this.draw = draw.id().value();
        this.kind = kind;
        this.target = target;
        this.claim = claim;
        this.status = ChangeStatus.ASKED;
    }

    /** Voiding, and letting an inspector go by a leader, is decided by asking; the witness still has to approve. */
    void ask(String by, boolean leads, Instant now) {
        askedBy = by;
        askedAt = now;
        if (kind == ChangeKind.VOID || kind == ChangeKind.LEAVE && leads) {
            decide(by, now);
        }
    }

    /** A second approval by the same person changes nothing and returns false. */
    boolean approve(String by, Instant now) {
        if (by.equals(decidedBy) && status != ChangeStatus.REFUSED) {
            return false;
        }
        requireDecider(by);
        decide(by, now);
        return true;
    }

    private void decide(String by, Instant now) {
        decidedBy = by;
        decidedAt = now;
        status = kind.needsWitness() ? ChangeStatus.DECIDED : ChangeStatus.EFFECTIVE;
    }

    void refuse(String by, String why, Instant now) {
        requireDecider(by);
        refusal = Reason.required(why);
        decidedBy = by;
        decidedAt = now;
        status = ChangeStatus.REFUSED;
    }

    /** A second consent of the same person changes nothing and returns false. */
    boolean consent(String by, Instant now) {
        if (by.equals(witnessedBy) && status == ChangeStatus.EFFECTIVE) {
            return false;
        }
        requireWitness(by);
        witnessedBy = by;
        witnessedAt = now;
        status = ChangeStatus.EFFECTIVE;
        return true;
    }

    void object(String by, String why, Instant now) {
        requireWitness(by);
        refusal = Reason.required(why);
        witnessedBy = by;
        witnessedAt = now;
        status = ChangeStatus.OBJECTED;
    }

    private void requireDecider(String by) {
        require(ChangeStatus.ASKED);
        if (by.equals(askedBy)) {
            throw new AskerMayNotDecide();
        }
    }

    private void requireWitness(String by) {
        require(ChangeStatus.DECIDED);
        if (by.equals(askedBy) || by.equals(decidedBy)) {
            throw new WitnessIsAnother();
        }
    }

    private void require(ChangeStatus needed) {
        if (status != needed) {
            throw new ChangeNotOpen(status);
        }
    }

    public DrawEvent event() {
        return kind.event(target(), claim.code());
    }

    public ChangeId id() {
        return new ChangeId(id);
    }

    public DrawId draw() {
        return new DrawId(draw);
    }

    public ChangeKind kind() {
        return kind;
    }

    /** An embedded record without any value is read as null. */
    Target target() {
        return target == null ? Target.WHOLE_DRAW : target;
    }

    public Claim claim() {
        return claim;
    }

    ChangeStatus status() {
        return status;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String witnessedBy() {
        return witnessedBy;
    }

    Instant witnessedAt() {
        return witnessedAt;
    }

    String refusal() {
        return refusal;
    }
}
