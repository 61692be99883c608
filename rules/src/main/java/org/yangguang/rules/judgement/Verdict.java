package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.judgement.FineSpec.Base;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.Judgement.Why;

/** Writes down what qualification and consequence concluded, in the order a letter lists it. */
record Verdict(JudgementCase inspected, Qualified qualified, List<Conclusion> consequences) {

    Judgement write() {
        List<Lead> violations = qualified.violations();
        return new Judgement(
                violations.stream()
                        .map(this::violation)
                        .sorted(
                                Comparator.comparing(Violation::code)
                                        .thenComparing(Violation::itemCode))
                        .toList(),
                severity(violations),
                handlings(consequences.stream()).map(Handling::outcome).distinct().toList(),
                departments(),
                qualified.conclusions().stream()
                        .filter(conclusion -> conclusion.kind().equals("涉嫌"))
                        .map(Conclusion::says)
                        .distinct()
                        .sorted()
                        .toList(),
                flags(),
                whys());
    }

    private Violation violation(Lead lead) {
        ViolationType type = lead.type();
        FineSpec fine = Leads.exempt(type, lead.words()) ? FineSpec.parse("none") : type.fine();
        BigDecimal amount = fineBase(lead);
        return new Violation(
                type.code(),
                lead.item(),
                lead.partyId(),
                type.factsZh(),
                type.prohibition(),
                type.liability(),
                type.sanction(),
                qualified.severity(lead).name(),
                outcome(lead),
                fine.lowest(amount),
                fine.highest(amount));
    }

    /** A losing bidder's fine is measured on the contract of the tender (条例67(1), 68(1)). */
    private BigDecimal fineBase(Lead lead) {
        boolean onAward = lead.type().fine().base() == Base.AWARD && !lead.bidderLost();
        return onAward ? inspected.award() : inspected.contract();
    }

    /**
     * The first thing ordered for this violation; with a flawed procedure only evidence is
     * completed.
     */
    private String outcome(Lead lead) {
        return handlings(consequences.stream().filter(c -> Objects.equals(c.about(), lead.key())))
                .map(Handling::outcome)
                .findFirst()
                .orElse(Handling.SUPPLEMENT.outcome());
    }

    private String severity(List<Lead> violations) {
        return violations.stream()
                .map(qualified::severity)
                .max(Comparator.naturalOrder())
                .map(Severity::name)
                .orElse("-");
    }

    private List<Department> departments() {
        return handlings(consequences.stream())
                .map(handling -> handling.department(inspected.project().industry()))
                .filter(Objects::nonNull)
                .distinct()
                .map(Departments::named)
                .toList();
    }

    private List<String> flags() {
        Stream<String> marks =
                Stream.concat(qualified.conclusions().stream(), consequences.stream())
                        .filter(conclusion -> conclusion.kind().equals("标记"))
                        .map(Conclusion::says);
        return Stream.concat(marks, qualified.suspects().map(code -> "SUSPECT:" + code))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Why> whys() {
        return Stream.concat(qualified.conclusions().stream(), consequences.stream())
                .map(c -> new Why(c.rule(), c.sentence(), c.basis()))
                .distinct()
                .toList();
    }

    private static Stream<Handling> handlings(Stream<Conclusion> conclusions) {
        return conclusions
                .filter(conclusion -> conclusion.kind().equals("处置"))
                .map(conclusion -> Handling.of(conclusion.says()))
                .distinct()
                .sorted();
    }
}
