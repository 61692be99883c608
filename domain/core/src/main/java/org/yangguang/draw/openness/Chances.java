package org.yangguang.draw.openness;

import java.util.ArrayList;
import java.util.List;

/** How often something was drawn against how often chance would draw it: independent draws, each with its own chance. */
final class Chances {

    private final List<Double> chances = new ArrayList<>();
    private int drawn;

    void add(double chance, boolean wasDrawn) {
        chances.add(chance);
        drawn += wasDrawn ? 1 : 0;
    }

    int entries() {
        return chances.size();
    }

    int drawn() {
        return drawn;
    }

    double expected() {
        return chances.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The chance of being drawn so often or more often, exactly (Poisson binomial). */
    double atLeast() {
        double[] times = {1};
        for (double chance : chances) {
            times = after(times, chance);
        }
        double sum = 0;
        for (int i = drawn; i < times.length; i++) {
            sum += times[i];
        }
        return Math.min(1, sum);
    }

    private static double[] after(double[] times, double chance) {
        double[] next = new double[times.length + 1];
        for (int i = 0; i < times.length; i++) {
            next[i] += times[i] * (1 - chance);
            next[i + 1] += times[i] * chance;
        }
        return next;
    }
}
