package org.yangguang.rules.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.accountability.ClockRules;
import org.yangguang.rules.accountability.ClockState;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.Judgement.Why;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementCase.Found;
import org.yangguang.rules.judgement.JudgementRules;
import org.yangguang.rules.judgement.LetterKind;

/**
 * What the rules say of one worked case. The version of the rules that is asked is the caller's to
 * name.
 *
 * @param columns the answers as the file writes them, by column
 * @param rules the rules behind each column: number, sentence with values, basis
 * @param doubts what a human must settle first
 * @param problems cells that could not be read and were taken as unknown
 */
public record CaseAnswer(
        Map<String, String> columns,
        Map<String, Set<String>> rules,
        List<Doubt> doubts,
        List<CellProblem> problems) {

    private static final String AVOIDANCE = "A04";
    private static final Map<String, String> COLUMN_OF_KIND =
            Map.of("认定", "e_violations", "程度", "e_severity", "涉嫌", "e_crimes", "标记", "e_flags");

    /** Asks the rules about a case that says on which day it is asked. */
    public static CaseAnswer of(CaseRow row) {
        return of(row, row.today());
    }

    /** Asks the rules about a case on a day. */
    public static CaseAnswer of(CaseRow row, LocalDate today) {
        return of(new Cells(row), StateCouncilCalendar.published(), today);
    }

    /** The answers that are others than expected, in the order of the columns. */
    public List<String> differing(CaseRow row) {
        return CaseColumn.of(CaseColumn.Group.EXPECTED).stream()
                .map(CaseColumn::name)
                .filter(column -> !same(row.cell(column), columns.get(column)))
                .toList();
    }

    private static boolean same(String expected, String got) {
        return expected.equals(CaseColumn.ANY) || ExpectedAnswer.written(expected).agreesWith(got);
    }

    private static CaseAnswer of(Cells cells, WorkingCalendar calendar, LocalDate today) {
        CaseFacts facts = new CaseFacts(cells, today);
        ProjectFacts project = facts.project();
        TenderFacts tender = facts.tender(project);
        JudgementRules judging = new JudgementRules();
        MustTender must = judging.mustTender(facts.inspected(project, List.of()));
        List<MachineFinding> machine = failures(tender, calendar, must);
        JudgementCase inspected =
                facts.inspected(
                        project, machine.stream().map(CaseAnswer::found).distinct().toList());
        Judgement judgement = judging.judge(inspected);
        ClockRules.Answer clocks =
                new ClockRules()
                        .run(
                                facts.clocks(
                                        judgement.outcomes().contains("NONE"),
                                        judgement.outcomes().contains(LetterKind.REFER_PS.name())),
                                calendar);
        List<Doubt> doubts =
                Stream.of(new CheckRules().doubts(tender), judgement.doubts(), clocks.doubts())
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
        return new CaseAnswer(
                columns(must, judgement, clocks.clocks()),
                rules(project, machine, judgement, clocks.clocks()),
                doubts,
                cells.problems());
    }

    /** Only what days and amounts decide by themselves; the rest is for humans. */
    private static List<MachineFinding> failures(
            TenderFacts tender, WorkingCalendar calendar, MustTender must) {
        return new CheckRules()
                .check(tender, calendar, must).stream()
                        .filter(finding -> finding.status() == Status.FAIL)
                        .filter(finding -> isDecisive(finding.itemCode()))
                        .toList();
    }

    private static boolean isDecisive(String item) {
        return item.equals(AVOIDANCE) || CheckItems.find(item).orElseThrow().mode() == Mode.M;
    }

    private static Found found(MachineFinding finding) {
        return new Found(finding.itemCode(), "FAIL", null, null);
    }

    private static Map<String, String> columns(
            MustTender must, Judgement judgement, List<ClockState> clocks) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(
                "e_must_tender",
                must == MustTender.UNKNOWN ? ExpectedAnswer.UNKNOWN : must.name().substring(0, 1));
        columns.put("e_violations", joined(judgement.violations().stream().map(Violation::code)));
        columns.put("e_severity", judgement.severity());
        columns.put("e_outcomes", String.join("|", judgement.outcomes()));
        columns.put(
                "e_departments", joined(judgement.departments().stream().map(Department::code)));
        columns.put("e_crimes", String.join("|", judgement.crimes()));
        columns.put("e_due", joined(clocks.stream().map(c -> c.clock() + "=" + c.dueText())));
        columns.put(
                "e_staff",
                joined(
                        clocks.stream()
                                .filter(c -> c.stateText() != null)
                                .map(c -> c.clock() + ":" + c.stateText())));
        columns.put("e_flags", String.join("|", judgement.flags()));
        columns.put("e_fine_ranges", joined(fines(judgement)));
        return columns;
    }

    private static Stream<String> fines(Judgement judgement) {
        return judgement.violations().stream()
                .filter(violation -> violation.fineMax() != null)
                .map(v -> v.code() + ":" + yuan(v.fineMin()) + "-" + yuan(v.fineMax()))
                .distinct();
    }

    private static String yuan(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining("|"));
    }

    private static Map<String, Set<String>> rules(
            ProjectFacts project,
            List<MachineFinding> machine,
            Judgement judgement,
            List<ClockState> clocks) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        CaseColumn.of(CaseColumn.Group.EXPECTED)
                .forEach(column -> rules.put(column.name(), new LinkedHashSet<>()));
        if (project.noticeDate() != null) {
            new MustTenderRules()
                    .reasons(project, project.noticeDate())
                    .forEach(c -> rules.get("e_must_tender").add(line(c)));
        }
        machine.forEach(f -> rules.get("e_violations").add(f.basis() + " " + f.arithmetic()));
        judgement.why().forEach(why -> rules.get(columnOf(why)).add(line(why)));
        rules.get("e_departments").addAll(rules.get("e_outcomes"));
        rules.get("e_fine_ranges").addAll(rules.get("e_violations"));
        clocks.forEach(clock -> clockRules(rules, clock));
        return rules;
    }

    private static void clockRules(Map<String, Set<String>> rules, ClockState clock) {
        if (clock.deadline() != null) {
            rules.get("e_due").add(clock.clock() + " " + clock.deadline().basis());
        }
        if (clock.proposal() != null) {
            rules.get("e_staff").add(clock.proposal().rule() + " " + clock.proposal().sentence());
        }
    }

    private static String columnOf(Why why) {
        return COLUMN_OF_KIND.getOrDefault(why.kind(), "e_outcomes");
    }

    private static String line(Conclusion conclusion) {
        return conclusion.rule() + " " + conclusion.sentence();
    }

    private static String line(Why why) {
        return why.rule() + " " + why.sentence();
    }
}
