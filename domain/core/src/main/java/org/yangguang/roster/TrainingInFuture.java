package org.yangguang.roster;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** A training is recorded when it is over. */
public class TrainingInFuture extends RuleBroken {

    TrainingInFuture(LocalDate on, LocalDate today) {
        super(on, today);
    }
}
