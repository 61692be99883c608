package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.draw.openness.PublicTallies;
import org.yangguang.draw.openness.YearTally;
import org.yangguang.web.faces.Shown;

/** 抽得匀不匀: how often everybody was drawn this year against expectation. */
@Named
@RequestScoped
public class PublicTallyPage {

    @Inject private PublicTallies tallies;

    @Shown private YearTally tally;

    public void load() {
        tally = tallies.thisYear();
    }

    /** Two decimals, so that a part of a time shows. */
    public String times(double expected) {
        return "%.2f".formatted(expected);
    }

    public String percent(double chance) {
        return chance < 0.001 ? "< 0.1 %" : "%.1f %%".formatted(100 * chance);
    }
}
