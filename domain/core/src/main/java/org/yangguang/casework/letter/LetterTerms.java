package org.yangguang.casework.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yangguang.kernel.calendar.CalendarNotPublished;
import org.yangguang.kernel.calendar.Term;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.judgement.Letter;
import org.yangguang.rules.judgement.LetterKind;
import org.yangguang.rules.parameters.Figure;
import org.yangguang.rules.parameters.Figures;

/** How long a letter may take from the report on (S5, S6; 310号令5), by dated parameters. */
final class LetterTerms {

    private static final Map<LetterKind, Figure<Term>> TERMS =
            Map.of(
                    LetterKind.REFER_DEPT, Figures.TO_DEPARTMENTS,
                    LetterKind.REFER_SUP, Figures.TO_SUPERVISION,
                    LetterKind.REFER_PS, Figures.POLICE_DECISION);

    private LetterTerms() {}

    static ProposedLetter of(Letter letter, LocalDate report, WorkingCalendar calendar) {
        Figure<Term> granted = TERMS.get(letter.kind());
        if (granted == null || !letter.leavesTheBureau()) {
            return new ProposedLetter(letter, null, null);
        }
        Term term = granted.onOrFirst(report);
        return new ProposedLetter(
                letter, term.toString(), lastDay(term, report, calendar).orElse(null));
    }

    private static Optional<LocalDate> lastDay(Term term, LocalDate from, WorkingCalendar days) {
        try {
            return Optional.of(term.from(from, days).lastDay());
        } catch (CalendarNotPublished unknown) {
            return Optional.empty();
        }
    }
}
