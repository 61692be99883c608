package org.yangguang.casework.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.casework.matter.MatterAct.MatterDecided;
import org.yangguang.casework.matter.MatterAct.MatterEnded;
import org.yangguang.casework.matter.MatterAct.MatterProposed;
import org.yangguang.casework.matter.MatterAct.MatterReviewed;
import org.yangguang.casework.matter.MatterRules.EndingDayNotPossible;
import org.yangguang.casework.matter.MatterRules.EndingNotForThisDecision;
import org.yangguang.casework.matter.MatterRules.LegalReviewMissing;
import org.yangguang.casework.matter.MatterRules.MatterAlreadyDecided;
import org.yangguang.casework.matter.MatterRules.MatterAlreadyEnded;
import org.yangguang.casework.matter.MatterRules.MatterNotDecided;
import org.yangguang.casework.matter.MatterRules.MatterUnknown;
import org.yangguang.casework.matter.MatterRules.NoPenaltyPower;
import org.yangguang.casework.matter.MatterRules.OpinionMissing;
import org.yangguang.casework.matter.MatterRules.OverrideReasonMissing;
import org.yangguang.casework.matter.MatterRules.ProposalMissing;
import org.yangguang.casework.matter.MatterRules.ReviewerMayNotDecide;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.Letter;
import org.yangguang.rules.judgement.Severity;

/** 问题处置: one inspection with problems, from the report to its end. Opened by the report itself (S23). */
@Entity
@DynamicUpdate // facts and answer of the rules stay byte for byte as they were written, whatever a
// later version would write
@Table(schema = "casework", name = "matter")
public class Matter {

    /** 情节严重 (条例67, 68). */
    @Id
    @Column(name = "inspection_id")
    private long inspection;

    @Column(name = "assignment_id")
    private long assignment;

    @Column(name = "project_id")
    private String project;

    @Column(name = "project_name")
    private String projectName;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    @Embedded private Circumstances circumstances;

    @Convert(converter = CaseText.class)
    private JudgementCase facts;

    @Convert(converter = JudgementText.class)
    private Judgement proposal;

    @Column(name = "rules_hash")
    private String rulesHash;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    private String opinion;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> outcomes = List.of();

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String number;

    @Embedded private Ending ending;

    @Column(name = "ended_by")
    private String endedBy;

    @Version private long version;

    protected Matter() {}

    Matter(InspectionView reported) {
        this.inspection = reported.id().value();
        this.assignment = reported.assignment().value();
        this.project = reported.project().value();
        this.projectName = reported.projectName();
        this.foundOn = reported.reportedOn();
        this.circumstances = Circumstances.unknown();
        this.status = MatterStatus.OPEN;
    }

    /** A new proposal from what a person knows now; an opinion on an older one no longer counts. */
    MatterProposed propose(Proposal asked) {
        requireUndecided();
        circumstances = asked.circumstances();
        facts = asked.facts();
        proposal = asked.judgement();
        rulesHash = asked.rulesHash();
        rulesVersion = asked.rulesVersion();
        proposedOn = asked.on();
        opinion = null;
        reviewedBy = null;
        reviewedOn = null;
        status = MatterStatus.PROPOSED;
        return new MatterProposed(id(), projectId(), proposal.outcomes());
    }

    MatterReviewed review(String words, String by, LocalDate on) {
        requireUndecided();
        requireProposal();
        if (words == null || words.isBlank()) {
            throw new OpinionMissing();
        }
        opinion = words.strip();
        reviewedBy = by;
        reviewedOn = on;
        status = MatterStatus.REVIEWED;
        return new MatterReviewed(id(), projectId());
    }

    /** @param numbers asked for the document number when nothing stands against the decision */
    MatterDecided decide(Decision decision, String by, LocalDate on, Supplier<String> numbers) {
        requireMayDecide(decision, by);
        number = numbers.get(); // before anything else changes: taking a number writes out what has
        outcomes = decision.names();
        overrideReason = decision.departsFrom(proposal.outcomes()) ? decision.reason() : null;
        decidedBy = by;
        decidedOn = on;
        status = MatterStatus.DECIDED;
        return new MatterDecided(id(), projectId(), outcomes, by);
    }

    /** 办结: from that day on the matter keeps its project out of no draw. */
    MatterEnded end(Ending how, String by, LocalDate today) {
        requireMayEnd(how, today);
        ending = how;
        endedBy = by;
        status = MatterStatus.ENDED;
        return new MatterEnded(id(), projectId(), how, by);
    }

    private void requireMayEnd(Ending how, LocalDate today) {
        if (status == MatterStatus.ENDED) {
            throw new MatterAlreadyEnded();
        }
        if (status != MatterStatus.DECIDED) {
            throw new MatterNotDecided();
        }
        if (!EndedAs.of(outcomes()).contains(how.as())) {
            throw new EndingNotForThisDecision();
        }
        if (how.on().isBefore(decidedOn) || how.on().isAfter(today)) {
            throw new EndingDayNotPossible(decidedOn.toString(), today.toString());
        }
    }

    private void requireMayDecide(Decision decision, String by) {
        requireUndecided();
        requireProposal();
        if (by.equals(reviewedBy)) {
            throw new ReviewerMayNotDecide();
        }
        if (decision.outcomes().contains(Outcome.CASE) && !facts.canPenalise()) {
            throw new NoPenaltyPower();
        }
        if (decision.departsFrom(proposal.outcomes())) {
            requireMayDepart(decision);
        }
    }

    private void requireMayDepart(Decision decision) {
        if (decision.reason().isEmpty()) {
            throw new OverrideReasonMissing();
        }
        boolean grave =
                Severity.S3.name().equals(proposal.severity()) || !proposal.crimes().isEmpty();
        if (grave && reviewedOn == null) {
            throw new LegalReviewMissing();
        }
    }

    private void requireUndecided() {
        if (status == MatterStatus.DECIDED || status == MatterStatus.ENDED) {
            throw new MatterAlreadyDecided();
        }
    }

    private void requireProposal() {
        if (proposal == null) {
            throw new ProposalMissing();
        }
    }

    JudgedMatter judged() {
        return new JudgedMatter(projectName, facts);
    }

    int rulesVersion() {
        return rulesVersion;
    }

    /** What the rules were asked about last. */
    public JudgementCase facts() {
        requireProposal();
        return facts;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    /** What the rules would send to whom; none before they were asked. */
    public List<Letter> letters() {
        return proposal == null ? List.of() : proposal.letters();
    }

    /** What was decided; empty while undecided. */
    List<Outcome> outcomes() {
        return outcomes.stream().map(Outcome::valueOf).toList();
    }

    /** Number and day of the decision. */
    String decision() {
        return number + "，" + decidedOn;
    }

    /** Refuses when no problem was reported, so that there is nothing to decide. */
    public static Matter known(Matter found) {
        if (found == null) {
            throw new MatterUnknown();
        }
        return found;
    }

    public InspectionId id() {
        return new InspectionId(inspection);
    }

    public SubjectId projectId() {
        return new SubjectId(project);
    }

    String projectName() {
        return projectName;
    }

    /** @param names gives a person's name by login */
    public MatterView view(UnaryOperator<String> names) {
        return new MatterView(
                id(),
                projectName,
                proposal,
                outcomes(),
                overrideReason,
                decidedBy,
                decidedBy == null ? null : names.apply(decidedBy),
                decidedOn,
                number,
                status,
                foundOn,
                circumstances,
                GraveFacts.of(facts),
                proposedOn,
                rulesHash,
                rulesVersion,
                opinion == null ? null : new Review(opinion, names.apply(reviewedBy), reviewedOn),
                ending,
                endedBy == null ? null : names.apply(endedBy));
    }
}
