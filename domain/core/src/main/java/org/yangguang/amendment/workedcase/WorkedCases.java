package org.yangguang.amendment.workedcase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseCodeStays;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseCodeTaken;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CellsNotRight;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.rules.cases.CaseAnswer;
import org.yangguang.rules.cases.CaseColumn;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.cases.CellProblem;
import org.yangguang.rules.facts.Doubt;

/** 示例案例: facts with the answers that a legal officer expects; every draft of the rules is rehearsed with them (S5). */
@Stateless
@RolesAllowed({Roles.LEGAL, Roles.LEADER, Roles.AUDITOR})
public class WorkedCases {

    @Inject private CaseShelves shelves;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** One page, by code. */
    public List<WorkedCaseRow> page(CaseQuery query, int first, int size) {
        List<KeptCase> found =
                query.shelf() == CaseShelf.DIFFERING
                        ? differing(query).stream().skip(first).limit(size).toList()
                        : shelves.page(query, first, size);
        return found.stream().map(kept -> kept.line(user::nameOf, agrees(kept.row()))).toList();
    }

    public long count(CaseQuery query) {
        return query.shelf() == CaseShelf.DIFFERING
                ? differing(query).size()
                : shelves.count(query);
    }

    private List<KeptCase> differing(CaseQuery query) {
        return shelves.page(query, 0, Integer.MAX_VALUE).stream()
                .filter(kept -> !agrees(kept.row()))
                .toList();
    }

    /** A version of a case; the newest where no number is given. */
    public WorkedCaseView view(long id, Integer number) {
        KeptCase kept = shelves.require(id);
        int shown = number == null ? kept.number() : number;
        CaseRow row = shelves.version(id, shown);
        CaseAnswer answer = CaseAnswer.of(row, today());
        return new WorkedCaseView(
                id,
                row,
                shown,
                kept.number(),
                shelves.versions(id, user::nameOf),
                kept.retired(user::nameOf),
                verdicts(row, answer),
                answer.doubts().stream().map(Doubt::text).toList(),
                clock.instant());
    }

    private static List<CaseVerdict> verdicts(CaseRow row, CaseAnswer answer) {
        List<String> differing = answer.differing(row);
        return CaseColumn.of(CaseColumn.Group.EXPECTED).stream()
                .map(CaseColumn::name)
                .map(
                        column ->
                                new CaseVerdict(
                                        column,
                                        row.cell(column),
                                        answer.columns().get(column),
                                        differing.contains(column),
                                        List.copyOf(answer.rules().get(column))))
                .toList();
    }

    /** All cases in use, to be taken along as a workbook. */
    public List<CaseRow> rows() {
        return shelves.inUse().stream().map(KeptCase::row).toList();
    }

    /** A new case. */
    @RolesAllowed(Roles.LEGAL)
    public long write(CaseRow row, Locale locale) {
        requireReadable(row, locale);
        if (shelves.called(row.code()).isPresent()) {
            throw new CaseCodeTaken(row.code());
        }
        return shelves.write(row, user.login(), clock.instant()).id();
    }

    /** The next version of a case. */
    @RolesAllowed(Roles.LEGAL)
    public void revise(long id, CaseRow row, Locale locale) {
        requireReadable(row, locale);
        KeptCase kept = shelves.require(id);
        if (!kept.code().equals(row.code())) {
            throw new CaseCodeStays(kept.code());
        }
        if (!kept.says(row)) {
            shelves.write(row, user.login(), clock.instant());
        }
    }

    @RolesAllowed(Roles.LEGAL)
    public void retire(long id, String reason) {
        acts.fire(shelves.require(id).retire(user.login(), reason, clock.instant()));
    }

    @RolesAllowed(Roles.LEGAL)
    public void restore(long id) {
        acts.fire(shelves.require(id).restore());
    }

    private static void requireReadable(CaseRow row, Locale locale) {
        List<CellProblem> problems = row.problems();
        if (!problems.isEmpty()) {
            throw new CellsNotRight(problems, locale);
        }
    }

    /** A case that the rules of the day cannot be asked about does not agree, and hides no other. */
    private boolean agrees(CaseRow row) {
        try {
            return CaseAnswer.of(row, today()).differing(row).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
