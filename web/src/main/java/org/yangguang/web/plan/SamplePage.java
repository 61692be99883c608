package org.yangguang.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yangguang.plan.task.SampleReach;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** 抽多少才够: what a draw of some size can show, for shares of problems that somebody assumes (S28). */
@Named
@RequestScoped
public class SamplePage {

    private static final List<Integer> SHARES = List.of(5, 10, 20, 30, 50);
    private static final double WHOLE = 100;
    private static final double ROUNDING = 1e-7;

    @Inject private Texts texts;

    @Asked(required = true)
    private int population = 100;

    @Asked(required = true)
    private int drawn = 2;

    @Asked(required = true)
    private int share = 10;

    @Asked(required = true)
    private int sure = 90;

    @Shown private SampleReach reach;

    public void load() {
        reach = new SampleReach(population, drawn);
    }

    /** Refuses what cannot be drawn while the form still stands; the address then says it all. */
    public String show() {
        load();
        return "/plan/sample?faces-redirect=true&includeViewParams=true";
    }

    /** The usual shares and the one asked for, smallest first. */
    public List<Integer> getShares() {
        return Stream.concat(SHARES.stream(), Stream.of(share)).distinct().sorted().toList();
    }

    /** How many objects a share is, at least one. */
    public int faulty(int percent) {
        return Math.max(1, (int) Math.round(population * percent / WHOLE));
    }

    /** In percent, cut and not rounded: only what is certain is called 100. */
    public String chance(int percent) {
        double cut = Math.floor(reach.chance(faulty(percent)) * 10 * WHOLE + ROUNDING) / 10;
        return String.format(Locale.ROOT, "%.1f %%", cut);
    }

    public int needed(int percent) {
        return reach.neededFor(faulty(percent), sure / WHOLE);
    }

    public String getNothingFound() {
        int possible = reach.stillPossible(sure / WHOLE);
        double part = possible * WHOLE / population;
        return texts.of("plan.sample.nothing", sure, possible, Math.round(part));
    }
}
