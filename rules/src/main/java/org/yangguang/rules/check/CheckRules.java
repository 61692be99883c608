package org.yangguang.rules.check;

import java.util.List;
import org.yangguang.kernel.WorkingCalendar;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;

/** 机检规则: what dates, amounts and identifiers of a tender decide by themselves. */
public final class CheckRules {

    /** All machine findings of one tender, by item code. */
    public List<MachineFinding> check(TenderFacts tender, WorkingCalendar calendar) {
        throw new UnsupportedOperationException();
    }

    /** 依法必须招标, by the parameters in force on the day of the notice. */
    public MustTender mustTender(ProjectFacts project) {
        throw new UnsupportedOperationException();
    }
}
