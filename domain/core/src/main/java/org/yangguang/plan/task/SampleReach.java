package org.yangguang.plan.task;

import java.util.stream.IntStream;
import org.yangguang.plan.task.TaskRules.SampleNotPossible;

/**
 * 样本能说明什么 (S28): what a draw without replacement can show about all that could be drawn. Every subset of the size
 * is equally likely, as the draw makes it; so the chances are those of the hypergeometric distribution.
 *
 * @param population how many can be drawn, from 1
 * @param drawn how many are drawn, from 1 to {@code population}
 */
public record SampleReach(int population, int drawn) {

    public SampleReach {
        if (population < 1 || drawn < 1 || drawn > population) {
            throw new SampleNotPossible(population, drawn);
        }
    }

    /**
     * How likely at least one object with a problem is drawn, 0 to 1.
     *
     * @param faulty how many of the population have one; more than there are count as all
     */
    public double chance(int faulty) {
        return 1 - missed(faulty, drawn);
    }

    /**
     * The smallest sample that meets one of the faulty with the wanted chance; the whole population
     * at most.
     *
     * @param wanted chance, above 0 and at most 1
     */
    public int neededFor(int faulty, double wanted) {
        double missed = 1;
        int size = 0;
        while (size < population && 1 - missed < wanted) {
            missed *= step(faulty, size++);
        }
        return size;
    }

    /**
     * What can be said where nothing was found among the drawn: so many of the population may have a
     * problem all the same, since only with one more the draw meets one with the wanted chance.
     *
     * @param wanted chance, above 0 and at most 1
     */
    public int stillPossible(double wanted) {
        int possible = 0;
        int refuted = population - drawn + 1;
        while (possible + 1 < refuted) {
            int middle = (possible + refuted) / 2;
            if (chance(middle) < wanted) {
                possible = middle;
            } else {
                refuted = middle;
            }
        }
        return possible;
    }

    private double missed(int faulty, int size) {
        return IntStream.range(0, size)
                .mapToDouble(i -> step(faulty, i))
                .reduce(1, (a, b) -> a * b);
    }

    /** The chance that the next one drawn is sound, when all before were. */
    private double step(int faulty, int before) {
        return Math.max(0, population - faulty - before) / (double) (population - before);
    }
}
