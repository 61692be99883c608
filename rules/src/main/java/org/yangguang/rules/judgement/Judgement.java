package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.rules.facts.Doubt;

/**
 * What the rules propose for one inspected project; a named person confirms or overrides.
 *
 * @param severity S1, S2, S3 or {@code -}
 * @param outcomes of NONE, RECTIFY, SUPPLEMENT, CASE, REFER_DEPT, REFER_PS, REFER_SUP, in that
 *     order
 * @param departments codes of recipients: industry code, UNKNOWN_DRC, PS, SUP
 * @param flags NEED_HUMAN_ROUTING, PROC_DEFECT, PRESUMPTION …, sorted
 * @param why every rule that fired, in rule order
 * @param letters one for each recipient
 * @param doubts what a human must settle before the answer can be relied on
 */
public record Judgement(
        List<Violation> violations,
        String severity,
        List<String> outcomes,
        List<Department> departments,
        List<String> crimes,
        List<String> flags,
        List<Why> why,
        List<Letter> letters,
        List<Doubt> doubts) {

    /** Answers kept before there were letters and doubts have none. */
    public Judgement {
        violations = List.copyOf(violations);
        outcomes = List.copyOf(outcomes);
        departments = List.copyOf(departments);
        crimes = List.copyOf(crimes);
        flags = List.copyOf(flags);
        why = List.copyOf(why);
        letters = letters == null ? List.of() : List.copyOf(letters);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** The same answer with what else a human must settle in the facts. */
    public Judgement doubting(List<Doubt> others) {
        List<Doubt> all =
                Stream.concat(doubts.stream(), others.stream()).distinct().sorted().toList();
        return new Judgement(
                violations, severity, outcomes, departments, crimes, flags, why, letters, all);
    }

    /** The gravest severity of the violations; nothing where there is none. */
    public Optional<Severity> gravest() {
        return Severity.named(severity);
    }

    /**
     * One violation of the catalogue (TR-08 …).
     *
     * @param prohibition the article that forbids it
     * @param liability the article that answers it
     * @param sanction what the liability article says, in short
     * @param outcome RECTIFY, CASE, REFER_DEPT … for this violation
     * @param fineMin lowest fine in yuan, or null when none can be computed
     */
    public record Violation(
            String code,
            String itemCode,
            String partyId,
            String facts,
            String prohibition,
            String liability,
            String sanction,
            String severity,
            String outcome,
            BigDecimal fineMin,
            BigDecimal fineMax) {}

    /** A recipient: code and the name on the letter (data, editable). */
    public record Department(String code, String name) {}

    /**
     * One rule that fired: number, sentence with values, basis.
     *
     * @param kind 认定, 程度, 涉嫌, 处置 or 标记; null in answers kept before it was written down
     * @param says the conclusion in the rule's own word
     * @param about the violation it is about, {@code TR-08 B07 …}, or null for the case
     */
    public record Why(
            String rule, String sentence, String basis, String kind, String says, String about) {}
}
