package org.yangguang.dr1.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yangguang.dr1.draw.Drawing;
import org.yangguang.dr1.draw.Seed;

/** The arithmetic of the acceptance in section 9 of the specification: ten thousand draws each. */
public final class Statistics {

    public static final int DRAWS = 10_000;
    public static final int FIRST_SEED = 1000;

    private Statistics() {}

    public static List<Seed> seeds() {
        return seeds(FIRST_SEED, DRAWS);
    }

    public static List<Seed> seeds(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(Drawing::seed).toList();
    }

    public static long sumOfSquares(long[] counts) {
        return LongStream.of(counts).map(c -> c * c).sum();
    }

    public static long sumOfSquares(Collection<Integer> counts) {
        return counts.stream().mapToLong(c -> (long) c * c).sum();
    }

    /** Against equal chances: of n outcomes, in n - 1 degrees of freedom. */
    public static double chiSquare(long[] count) {
        double expected = (double) LongStream.of(count).sum() / count.length;
        return LongStream.of(count).mapToDouble(c -> c - expected).map(d -> d * d).sum() / expected;
    }

    /** How often each object was in a sample, against equal chances without replacement. */
    public static double chiSquareOfInclusion(long[] count, int drawn) {
        double share = (double) drawn / count.length;
        double spread = DRAWS * share * (1 - share) * count.length / (count.length - 1);
        return LongStream.of(count).mapToDouble(c -> c - DRAWS * share).map(d -> d * d).sum()
                / spread;
    }

    /** In standard deviations of so many trials with that chance. */
    public static double deviation(long count, int trials, double chance) {
        return (count - trials * chance) / Math.sqrt(trials * chance * (1 - chance));
    }

    /** The correlation of two series of numbers from 0 to 1, in standard deviations of chance. */
    public static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - .5) * (b[i] - .5);
        }
        return 12 * sum / Math.sqrt(a.length);
    }

    /** The largest gap between the numbers and an even spread over 0 to 1 (Kolmogorov, Smirnov). */
    public static double largestGap(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return IntStream.range(0, n)
                .mapToDouble(i -> Math.max((i + 1.0) / n - sorted[i], sorted[i] - (double) i / n))
                .max()
                .orElseThrow();
    }

    /** How many numbers are above the one before, in standard deviations of chance. */
    public static double ascents(double[] numbers) {
        int n = numbers.length;
        long ascents = IntStream.range(1, n).filter(i -> numbers[i] > numbers[i - 1]).count();
        return (ascents - (n - 1) / 2.0) / Math.sqrt((n + 1) / 12.0);
    }

    /** How often each step from one pick to the next occurs, modulo the number of objects. */
    public static Map<Integer, Long> steps(int[] picks, int objects) {
        return IntStream.range(1, picks.length)
                .mapToObj(i -> Math.floorMod(picks[i] - picks[i - 1], objects))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How often each object, and each pair of objects, was drawn. */
    public static final class Pairs {

        private final long[] single;
        private final long[][] together;

        public Pairs(int objects) {
            single = new long[objects];
            together = new long[objects][objects];
        }

        public void add(int[] drawn) {
            for (int a : drawn) {
                single[a]++;
                for (int b : drawn) {
                    if (a < b) {
                        together[a][b]++;
                    }
                }
            }
        }

        public long[] single() {
            return single;
        }

        public long sumOfSquares() {
            return Arrays.stream(together).mapToLong(Statistics::sumOfSquares).sum();
        }

        public double largestDeviation(int drawn) {
            int n = single.length;
            double chance = (double) drawn * (drawn - 1) / n / (n - 1);
            double largest = 0;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    largest = Math.max(largest, Math.abs(deviation(together[a][b], DRAWS, chance)));
                }
            }
            return largest;
        }
    }
}
