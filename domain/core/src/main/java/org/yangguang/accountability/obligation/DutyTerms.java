package org.yangguang.accountability.obligation;

import java.time.LocalDate;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.Term;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** The term of each duty as the dated parameters {@code K1.days}, {@code K1.unit} … grant it. */
public final class DutyTerms {

    /** Value of {@code K3.start} when the term runs from the report, else from the object's end. */
    private static final String REPORT_DATE = "REPORT_DATE";

    private DutyTerms() {}

    /** The term in force on the day it starts. */
    public static Term of(Duty duty, LocalDate start) {
        Parameter days = Parameters.inForce(duty + ".days", start);
        Term.Unit unit = Term.Unit.valueOf(Parameters.inForce(duty + ".unit", start).value());
        return new Term(Integer.parseInt(days.value()), unit, new LegalBasis(days.basis()));
    }

    /** Whether the duty's clock starts with the report rather than with the inspection's end. */
    public static boolean startsWithReport(Duty duty, LocalDate on) {
        return REPORT_DATE.equals(Parameters.inForce(duty + ".start", on).value());
    }
}
