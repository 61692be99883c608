package org.yangguang.amendment;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** Rules come into force from tomorrow at the earliest: what was decided today was decided by the old ones. */
public class StartsTooEarly extends RuleBroken {

    StartsTooEarly(LocalDate earliest) {
        super(earliest);
    }
}
