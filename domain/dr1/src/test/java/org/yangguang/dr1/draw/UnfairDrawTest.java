package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yangguang.dr1.proof.Statistics.DRAWS;
import static org.yangguang.dr1.proof.Statistics.chiSquareOfInclusion;
import static org.yangguang.dr1.proof.Statistics.seeds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.proof.Statistics;
import org.yangguang.dr1.proof.Statistics.Pairs;

/**
 * The negative controls of DR1 section 9: draws as they must not be, each found out by one of the
 * acceptance tests at bounds for α = 10^-6.
 */
class UnfairDrawTest {

    private static final double HIGHEST_FOR_19 = 71;
    private static final double HIGHEST_FOR_PAIRS = 5.84;
    private static final long NEW_YEAR_2026 = 1_767_225_600_000L;

    /** By T2. */
    @Test
    void tickets_of_four_bits_are_found_out() {
        long[] count = new long[200];
        for (Seed seed : seeds()) {
            Tickets tickets = new Tickets(seed);
            long[] ticket =
                    IntStream.range(0, 200)
                            .mapToLong(i -> tickets.keyPrefix("E%03d".formatted(i), 1) >>> 60)
                            .toArray();
            numbersBelow(200).stream()
                    .sorted(Comparator.comparingLong(i -> ticket[i]))
                    .limit(20)
                    .forEach(i -> count[i]++);
        }
        assertThat(chiSquareOfInclusion(count, 20)).isCloseTo(8671, within(1.0));
    }

    /** By T3, though T2 sees nothing: one random start, then every fourth line. */
    @Test
    void a_systematic_sample_is_found_out() {
        Pairs pairs = new Pairs(20);
        for (Seed seed : seeds()) {
            int start = (int) Long.remainderUnsigned(new Tickets(seed).keyPrefix("start", 1), 4);
            pairs.add(IntStream.range(0, 5).map(i -> start + 4 * i).toArray());
        }
        assertThat(chiSquareOfInclusion(pairs.single(), 5)).isLessThan(HIGHEST_FOR_19);
        assertThat(pairs.largestDeviation(5)).isCloseTo(91, within(1.0));
    }

    /** By T2 and T3. */
    @Test
    void sorting_with_a_comparator_that_throws_a_coin_is_found_out() {
        Pairs pairs = new Pairs(20);
        for (int k = 0; k < DRAWS; k++) {
            Random coin = new Random(k);
            pairs.add(firstFive((a, b) -> coin.nextBoolean() ? 1 : -1));
        }
        assertThat(chiSquareOfInclusion(pairs.single(), 5)).isGreaterThan(10 * HIGHEST_FOR_19);
        assertThat(pairs.largestDeviation(5)).isGreaterThan(3 * HIGHEST_FOR_PAIRS);
    }

    private static int[] firstFive(Comparator<Integer> order) {
        return numbersBelow(20).stream().sorted(order).mapToInt(i -> i).limit(5).toArray();
    }

    /** Neither by T2 nor by T3: one draw with it is fair. What is wrong is where its seed is from. */
    @Test
    void a_generator_seeded_by_the_clock_looks_fair_in_each_draw() {
        Pairs pairs = new Pairs(20);
        for (int k = 0; k < DRAWS; k++) {
            List<Integer> numbers = numbersBelow(20);
            Collections.shuffle(numbers, new Random(NEW_YEAR_2026 + k));
            pairs.add(numbers.stream().mapToInt(i -> i).limit(5).toArray());
        }
        assertThat(chiSquareOfInclusion(pairs.single(), 5)).isLessThan(HIGHEST_FOR_19);
        assertThat(pairs.largestDeviation(5)).isLessThan(HIGHEST_FOR_PAIRS);
    }

    /** By T6, which demands at least 900 of 1000 values. */
    @Test
    void a_generator_seeded_by_the_clock_is_found_out_from_one_draw_to_the_next() {
        Map<Integer, Long> steps =
                Statistics.steps(firstPicksInConsecutiveMilliseconds(1000), 1000);
        assertThat(steps).hasSizeLessThan(30);
        assertThat(Collections.max(steps.values())).isCloseTo(2750, within(10L));
        steps = Statistics.steps(firstPicksInConsecutiveMilliseconds(256), 256);
        assertThat(steps).hasSizeLessThanOrEqualTo(10);
        assertThat(Collections.max(steps.values())).isCloseTo(9030, within(10L));
    }

    private static int[] firstPicksInConsecutiveMilliseconds(int objects) {
        return IntStream.range(0, DRAWS)
                .map(k -> new Random(NEW_YEAR_2026 + k).nextInt(objects))
                .toArray();
    }

    private static List<Integer> numbersBelow(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }
}
