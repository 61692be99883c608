package org.yangguang.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several ways to do a thing, run in turns, so that neighbours and a changing clock rate hit all of
 * them alike. Figures are medians over the rounds; the first round only warms up.
 */
final class Race {

    private static final double NANOS = 1e9;

    private final double[][] seconds;

    private Race(LongSupplier clock, int rounds, Supplier<?>... runners) {
        this.seconds = new double[runners.length][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int runner = 0; runner < runners.length; runner++) {
                long start = clock.getAsLong();
                Objects.requireNonNull(runners[runner].get());
                long end = clock.getAsLong();
                seconds[runner][Math.max(round, 0)] = (end - start) / NANOS;
            }
        }
    }

    /** By the time that this thread is at work: a busy machine fails nobody. */
    static Race onTheProcessor(int rounds, Supplier<?>... runners) {
        LongSupplier clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        return new Race(clock, rounds, runners);
    }

    /** By the clock on the wall, for work that other processes do. */
    static Race onTheWall(int rounds, Supplier<?>... runners) {
        return new Race(System::nanoTime, rounds, runners);
    }

    /** How many times as long as the other a runner takes; both count from 0. */
    double ratio(int runner, int other) {
        return median(
                IntStream.range(0, seconds[runner].length)
                        .mapToDouble(round -> seconds[runner][round] / seconds[other][round])
                        .toArray());
    }

    /** The seconds of a runner. */
    double seconds(int runner) {
        return median(seconds[runner]);
    }

    /** The times of these runners, in words. */
    String times(int... runners) {
        return IntStream.of(runners)
                .mapToDouble(runner -> 1000 * median(seconds[runner]))
                .mapToObj(time -> String.format(Locale.ROOT, "%,.0f ms", time))
                .collect(Collectors.joining(" ÷ "));
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
