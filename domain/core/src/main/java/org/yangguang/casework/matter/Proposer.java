package org.yangguang.casework.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.platform.Bureau;
import org.yangguang.roster.tender.Projects;
import org.yangguang.rulebook.book.RuleVersions;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementRules;

/** Puts an inspection's findings and its project's facts before the rules, and keeps both. */
@Dependent
class Proposer {

    /** A record nobody signed and nobody explained (S17, S18). */
    private static final String UNSIGNED = "UNSIGNED_NO_NOTE";

    @Inject private Inspections inspections;
    @Inject private Projects projects;
    @Inject private RuleVersions versions;
    @Inject private Clock clock;
    @Inject private Bureau bureau;

    Proposal ask(InspectionId id, Circumstances known, GraveFacts grave) {
        InspectionView inspected = inspections.view(id);
        TenderFacts tender = projects.tenderFacts(inspected.project());
        JudgementCase facts = facts(inspected, tender, known, grave);
        int version = versions.serving();
        return versions.ask(
                version,
                () ->
                        new Proposal(
                                known,
                                facts,
                                judged(facts, tender),
                                RuleBook.current().fingerprint(),
                                version,
                                LocalDate.now(clock)));
    }

    /** What the rules propose, with every doubt about the tender it rests on. */
    static Judgement judged(JudgementCase facts, TenderFacts tender) {
        return new JudgementRules().judge(facts).doubting(new CheckRules().doubts(tender));
    }

    private JudgementCase facts(
            InspectionView inspected, TenderFacts tender, Circumstances known, GraveFacts grave) {
        return new JudgementCase(
                tender.project(),
                found(inspected.findings()),
                inspected.team().size(),
                inspected.recordSign() == null ? UNSIGNED : inspected.recordSign(),
                known.affectsResult().name(),
                known.rectifiable(),
                tender.money().award(),
                tender.money().contract(),
                known.conductEnd(),
                inspected.concludedOn(),
                bureau.penalises(),
                null,
                grave.impact(),
                grave.bribe(),
                grave.crime());
    }

    private static List<JudgementCase.Found> found(List<FindingView> findings) {
        return findings.stream().filter(FindingView::isProblem).map(Proposer::found).toList();
    }

    private static JudgementCase.Found found(FindingView finding) {
        return new JudgementCase.Found(
                finding.itemCode(),
                finding.status().name(),
                finding.party() == null ? null : finding.party().value(),
                finding.role() == null ? null : finding.role().name());
    }
}
