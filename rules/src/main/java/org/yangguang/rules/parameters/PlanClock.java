package org.yangguang.rules.parameters;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.calendar.Term;

/** 时限: what the plan grants after an inspection; how long, how counted and from when are parameters. */
public enum PlanClock {
    /** 公示: the result goes public. */
    K1,
    /** 出具报告: the report is issued. */
    K2,
    /** 回填: a clean result shows on the supervision platform. */
    K3;

    private final Figure<Term> length = Figure.term(name() + ".days");
    private final Figure<Term.Unit> counted = Figure.choice(name() + ".unit", Term.Unit.class);
    private final Figure<Boolean> fromReport = Figure.is(name() + ".start", "REPORT_DATE");

    /** The term in force on the day it starts. */
    public Term term(LocalDate day) {
        return counted(length.on(day), counted.on(day));
    }

    /** The same; for a day before the first version, the first one. */
    public Term termOrFirst(LocalDate day) {
        return counted(length.onOrFirst(day), counted.onOrFirst(day));
    }

    /** The version that says how long, for its name and days. */
    public Parameter lengthOrFirst(LocalDate day) {
        return length.inForceOrFirst(day);
    }

    /** Whether it starts with the report rather than with the end of the inspection. */
    public boolean startsWithReport(LocalDate day) {
        return fromReport.on(day);
    }

    /** The same; for a day before the first version, the first one. */
    public boolean startsWithReportOrFirst(LocalDate day) {
        return fromReport.onOrFirst(day);
    }

    List<Figure<?>> figures() {
        return List.of(length, counted, fromReport);
    }

    private static Term counted(Term length, Term.Unit counted) {
        return new Term(length.count(), counted, length.basis());
    }
}
