package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Keeps the last count of a year, so that visitors do not have everything counted again. */
@ApplicationScoped
class TallyShelf {

    private String state = "";
    private YearTally kept;

    synchronized YearTally of(String wanted, Supplier<YearTally> work) {
        if (!wanted.equals(state)) {
            kept = work.get();
            state = wanted;
        }
        return kept;
    }
}
