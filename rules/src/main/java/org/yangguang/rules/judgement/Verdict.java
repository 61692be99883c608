package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.judgement.FineSpec.Base;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.Judgement.Why;

/** Writes down what qualification and consequence concluded, in the order a letter lists it. */
record Verdict(
        JudgementCase inspected,
        Qualified qualified,
        List<Conclusion> consequences,
        List<Doubt> doubts) {

    Judgement write() {
        List<Lead> violations = qualified.violations();
        return new Judgement(
                violations.stream()
                        .map(this::violation)
                        .sorted(
                                Comparator.comparing(Violation::code)
                                        .thenComparing(Violation::itemCode))
                        .toList(),
                qualified.gravest(),
                handlings(consequences.stream()).map(Handling::outcome).distinct().toList(),
                departments(),
                qualified.crimes().distinct().sorted().toList(),
                flags(),
                whys(),
                new Letters(this, violations).write(),
                doubts.stream().distinct().sorted().toList());
    }

    /** The answer to a case that no law can be held against: a human completes it first. */
    static Judgement unjudged(List<Doubt> doubts) {
        return new Judgement(
                List.of(),
                "-",
                List.of(Handling.SUPPLEMENT.outcome()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                doubts.stream().distinct().sorted().toList());
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

    /**
     * A losing bidder's fine is measured on the contract of the tender (条例67(1), 68(1)); so is
     * everybody's where no award is known.
     */
    private BigDecimal fineBase(Lead lead) {
        boolean onAward = lead.type().fine().base() == Base.AWARD && !lead.bidderLost();
        String first = onAward ? "中标金额" : "合同金额";
        return lead.words().get(onAward && lead.unknown(first) ? "合同金额" : first, BigDecimal.class);
    }

    /**
     * The first thing ordered for this violation; with a flawed procedure only evidence is
     * completed.
     */
    private String outcome(Lead lead) {
        return handlingsOf(lead)
                .map(Handling::outcome)
                .findFirst()
                .orElse(Handling.SUPPLEMENT.outcome());
    }

    /** What the rules order for one violation, in the order outcomes are listed. */
    Stream<Handling> handlingsOf(Lead lead) {
        return handlings(consequences.stream().filter(c -> Objects.equals(c.about(), lead.key())));
    }

    /** What the rules order for the case as a whole. */
    Stream<Handling> handlingsOfCase() {
        return handlings(consequences.stream().filter(c -> c.about() == null));
    }

    private List<Department> departments() {
        return handlings(consequences.stream())
                .map(this::recipient)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whom a letter goes to, or null when none leaves the bureau. */
    Department recipient(Handling handling) {
        String code = handling.department(inspected.project().industry());
        return code == null ? null : Departments.named(code);
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
                .map(Verdict::why)
                .distinct()
                .toList();
    }

    private static Why why(Conclusion c) {
        return new Why(c.rule(), c.sentence(), c.basis(), c.kind(), c.says(), c.about());
    }

    private static Stream<Handling> handlings(Stream<Conclusion> conclusions) {
        return conclusions
                .filter(conclusion -> conclusion.kind().equals("处置"))
                .map(conclusion -> Handling.of(conclusion.says()))
                .distinct()
                .sorted();
    }
}
