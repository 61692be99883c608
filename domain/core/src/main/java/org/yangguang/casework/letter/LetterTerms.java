package org.yangguang.casework.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yangguang.kernel.CalendarNotPublished;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.Term;
import org.yangguang.kernel.WorkingCalendar;
import org.yangguang.rules.judgement.Letter;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** How long a letter may take from the report on (S5, S6; 310号令5), by dated parameters. */
final class LetterTerms {

    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "REFER_DEPT", "referral.adminDays",
                    "REFER_SUP", "referral.supervisionDays",
                    "REFER_PS", "referral.decideDays");

    private LetterTerms() {}

    static ProposedLetter of(Letter letter, LocalDate report, WorkingCalendar calendar) {
        String parameter = PARAMETERS.get(letter.outcome());
        if (parameter == null || !letter.leavesTheBureau()) {
            return new ProposedLetter(letter, null, null);
        }
        Term term = term(parameter, report);
        return new ProposedLetter(
                letter, term.toString(), lastDay(term, report, calendar).orElse(null));
    }

    /** The term that a parameter grants from a day on. */
    static Term term(String code, LocalDate from) {
        Parameter days = Parameters.inForceOrFirst(code, from);
        Term.Unit unit =
                days.unit().equals("工作日") ? Term.Unit.WORKING_DAYS : Term.Unit.CALENDAR_DAYS;
        return new Term(Integer.parseInt(days.value()), unit, new LegalBasis(days.basis()));
    }

    private static Optional<LocalDate> lastDay(Term term, LocalDate from, WorkingCalendar days) {
        try {
            return Optional.of(term.from(from, days).lastDay());
        } catch (CalendarNotPublished unknown) {
            return Optional.empty();
        }
    }
}
