package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.accountability.obligation.Obligations;
import org.yangguang.inspection.InspectionId;

/** The clocks of a result, for the list: {@code #{resultDeadlines.of(line.inspection, 'K1')}}. */
@Named
@RequestScoped
public class ResultDeadlines {

    @Inject private Obligations obligations;

    /** Null when the clock does not run or somebody else answers for it. */
    public ObligationView of(InspectionId inspection, String duty) {
        return obligations.of(inspection.value()).stream()
                .filter(obligation -> obligation.duty() == Duty.valueOf(duty))
                .findFirst()
                .orElse(null);
    }
}
