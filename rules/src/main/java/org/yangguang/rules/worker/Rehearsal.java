package org.yangguang.rules.worker;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.accountability.AccountabilityRules;
import org.yangguang.rules.accountability.LadderProposal;
import org.yangguang.rules.accountability.Overrun;
import org.yangguang.rules.cases.CaseAnswer;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementRules;

/** Asks the rules that this process was started with about cases, one after another. */
final class Rehearsal {

    private Rehearsal() {}

    /** The conclusion, or why there is none: a case that fails is an answer, not the end. */
    static Rehearsed of(WorkedCase asked) {
        try {
            return switch (asked.kind()) {
                case JUDGEMENT -> judged(asked);
                case CHECK -> checked(asked);
                case LADDER -> proposed(asked);
                case MUST_TENDER -> tendered(asked);
                case WORKED -> worked(asked);
            };
        } catch (RuntimeException e) {
            return new Rehearsed(
                    asked.id(), "", List.of(), e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private static Rehearsed judged(WorkedCase asked) {
        Judgement judgement =
                new JudgementRules().judge(RecordText.read(asked.facts(), JudgementCase.class));
        String violations =
                judgement.violations().stream()
                        .map(Rehearsal::violation)
                        .collect(Collectors.joining("、"));
        String conclusion =
                String.join(
                        "；",
                        violations,
                        judgement.severity(),
                        String.join("、", judgement.outcomes()),
                        judgement.departments().stream()
                                .map(Judgement.Department::code)
                                .collect(Collectors.joining("、")),
                        String.join("、", judgement.crimes()),
                        String.join("、", judgement.flags()));
        List<String> rules =
                judgement.why().stream().map(why -> why.rule() + " " + why.sentence()).toList();
        return new Rehearsed(asked.id(), conclusion, rules, null);
    }

    private static String violation(Judgement.Violation violation) {
        return "%s(%s,%s,%s-%s)"
                .formatted(
                        violation.code(),
                        violation.severity(),
                        violation.outcome(),
                        violation.fineMin(),
                        violation.fineMax());
    }

    private static Rehearsed checked(WorkedCase asked) {
        List<MachineFinding> findings =
                new CheckRules()
                        .check(
                                RecordText.read(asked.facts(), TenderFacts.class),
                                StateCouncilCalendar.published());
        String conclusion =
                findings.stream()
                        .map(
                                it ->
                                        it.itemCode()
                                                + " "
                                                + it.status()
                                                + (it.review() ? " REVIEW" : ""))
                        .collect(Collectors.joining("；"));
        List<String> rules =
                findings.stream().map(it -> it.basis() + " " + it.arithmetic()).toList();
        return new Rehearsed(asked.id(), conclusion, rules, null);
    }

    private static Rehearsed proposed(WorkedCase asked) {
        LadderProposal proposal =
                new AccountabilityRules().propose(RecordText.read(asked.facts(), Overrun.class));
        List<String> rules = List.of(proposal.rule() + " " + proposal.sentence());
        return new Rehearsed(asked.id(), proposal.level(), rules, null);
    }

    private static Rehearsed tendered(WorkedCase asked) {
        ProjectFacts project = RecordText.read(asked.facts(), ProjectFacts.class);
        return new Rehearsed(
                asked.id(), new MustTenderRules().decide(project).name(), List.of(), null);
    }

    /** A line for each answer that is not the expected one; none = the case agrees. */
    private static Rehearsed worked(WorkedCase asked) {
        CaseRow row = CaseRow.read(asked.facts());
        CaseAnswer answer = CaseAnswer.of(row);
        List<String> differing = answer.differing(row);
        String conclusion =
                differing.stream()
                        .map(column -> column + "=" + answer.columns().get(column))
                        .collect(Collectors.joining("\n"));
        List<String> rules =
                differing.stream()
                        .flatMap(column -> answer.rules().get(column).stream())
                        .distinct()
                        .toList();
        return new Rehearsed(asked.id(), conclusion, rules, null);
    }
}
