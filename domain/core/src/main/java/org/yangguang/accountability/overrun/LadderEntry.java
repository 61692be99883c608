package org.yangguang.accountability.overrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.overrun.OverrunAct.OverrunDecided;
import org.yangguang.accountability.overrun.OverrunAct.OverrunExplained;
import org.yangguang.accountability.overrun.OverrunRules.DeciderIsThePerson;
import org.yangguang.accountability.overrun.OverrunRules.GroundMissing;
import org.yangguang.accountability.overrun.OverrunRules.OverrunAlreadyDecided;
import org.yangguang.accountability.overrun.OverrunRules.OverrunStillGrowing;
import org.yangguang.kernel.Reason;
import org.yangguang.rules.accountability.LadderProposal;
import org.yangguang.rules.accountability.Overrun;

/** 超时限台账 entry: one clock, one overrun, one entry; heard, then decided by somebody else. */
@Entity
@Table(schema = "accountability", name = "overrun")
class LadderEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private String person;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "days_late")
    private int daysLate;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String consequence;
    private String rule;
    private String sentence;
    private String basis;

    @Column(name = "rules_version")
    private int rulesVersion;

    private String explanation;

    @Column(name = "explained_on")
    private LocalDate explainedOn;

    @Enumerated(EnumType.STRING)
    private Verdict decision;

    @Enumerated(EnumType.STRING)
    private ExemptionGround ground;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Version private long version;

    protected LadderEntry() {}

    LadderEntry(Obligation obligation, LocalDate foundOn, int daysLate, ProposedStep step) {
        this.obligation = obligation;
        this.person = obligation.owner();
        this.foundOn = foundOn;
        follow(daysLate, step);
    }

    /** The proposal follows the days until somebody decides. */
    final void follow(int days, ProposedStep step) {
        if (decision != null) {
            return;
        }
        LadderProposal proposal = step.proposal();
        daysLate = days;
        rulesVersion = step.rulesVersion();
        level = Level.of(proposal);
        consequence = proposal.consequence();
        rule = proposal.rule();
        sentence = proposal.sentence();
        basis = proposal.basis();
    }

    /** 申辩: the person is heard before anything takes effect. */
    OverrunExplained explain(String words, String by, LocalDate on) {
        obligation.requireOwner(by);
        requireUndecided();
        explanation = Reason.required(words);
        explainedOn = on;
        return new OverrunExplained(obligation.concern().inspection(), person);
    }

    /** 认定 as proposed. */
    OverrunDecided confirm(String words, String by, LocalDate on) {
        decide(Verdict.CONFIRMED, words, by, on);
        return new OverrunDecided(obligation.concern().inspection(), person, decision, level, by);
    }

    /** 免责 on one of the grounds, with the reason in words. */
    OverrunDecided exempt(ExemptionGround on, String words, String by, LocalDate day) {
        if (on == null) {
            throw new GroundMissing();
        }
        decide(Verdict.EXEMPT, words, by, day);
        ground = on;
        return new OverrunDecided(obligation.concern().inspection(), person, decision, level, by);
    }

    private void decide(Verdict verdict, String words, String by, LocalDate on) {
        requireUndecided();
        if (person.equals(by)) {
            throw new DeciderIsThePerson();
        }
        if (verdict == Verdict.CONFIRMED && !obligation.isMet() && level != Level.SERIOUS) {
            throw new OverrunStillGrowing();
        }
        reason = Reason.required(words);
        decision = verdict;
        decidedBy = by;
        decidedOn = on;
    }

    private void requireUndecided() {
        if (decision != null) {
            throw new OverrunAlreadyDecided();
        }
    }

    PastOverrun past() {
        Obligation late = obligation;
        return new PastOverrun(
                late.duty() + " " + late.concern().projectName(),
                new Overrun(
                        late.duty().name(),
                        late.owner(),
                        late.lastDay(),
                        late.doneOn(),
                        daysLate,
                        0));
    }

    Obligation obligation() {
        return obligation;
    }

    OverrunView view() {
        return new OverrunView(
                id,
                obligation.id(),
                foundOn,
                daysLate,
                level,
                consequence,
                rule,
                sentence,
                basis,
                rulesVersion,
                explanation,
                explainedOn,
                decision,
                ground,
                reason,
                decidedBy,
                decidedOn);
    }
}
