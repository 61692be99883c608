package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yangguang.dr1.proof.Statistics.DRAWS;
import static org.yangguang.dr1.proof.Statistics.chiSquare;
import static org.yangguang.dr1.proof.Statistics.chiSquareOfInclusion;
import static org.yangguang.dr1.proof.Statistics.correlation;
import static org.yangguang.dr1.proof.Statistics.deviation;
import static org.yangguang.dr1.proof.Statistics.seeds;
import static org.yangguang.dr1.proof.Statistics.sumOfSquares;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.proof.Statistics;
import org.yangguang.dr1.proof.Statistics.Pairs;

/**
 * The acceptance of DR1 section 9, T1 to T9. The seeds are fixed, so what the specification gives
 * is asserted as it stands there and nothing can flake; none of it is remarkable, since the bounds
 * for α = 10^-6 are far wider.
 */
class StatisticalAcceptanceTest {

    private static final int MILLION = 1_000_000;

    /** T1a, T1b */
    @Test
    void the_tickets_of_a_million_objects_are_uniform() {
        long[] firstByte = new long[1 << 8];
        long[] firstTwoBytes = new long[1 << 16];
        Tickets tickets = new Tickets(Drawing.seed(0));
        for (int i = 1; i <= MILLION; i++) {
            long ticket = tickets.keyPrefix("OBJ%09d".formatted(i), 1);
            firstByte[(int) (ticket >>> 56)]++;
            firstTwoBytes[(int) (ticket >>> 48)]++;
        }
        assertThat(sumOfSquares(firstByte)).isEqualTo(3_907_339_676L);
        assertThat(chiSquare(firstByte)).isCloseTo(278.96, within(.01));
        assertThat(sumOfSquares(firstTwoBytes)).isEqualTo(16_259_380L);
        assertThat(chiSquare(firstTwoBytes)).isCloseTo(65_574.7, within(.1));
    }

    /** T1c */
    @Test
    void no_part_of_the_tickets_is_thinner_than_another() {
        double[] tickets = fractions(Drawing.seed(0), "obj", MILLION);
        double smallest = Arrays.stream(tickets).min().orElseThrow();
        int smallestAt = 1 + IntStream.range(0, MILLION).filter(i -> tickets[i] == smallest).sum();
        assertThat(smallestAt).isEqualTo(440_151);
        assertThat(Drawing.seed(0).ticket("obj", "OBJ%09d".formatted(smallestAt)))
                .startsWith("00003b2210cbb196");
        assertThat(Statistics.largestGap(tickets)).isCloseTo(.00082, within(.000005));
    }

    /** T2 */
    @Test
    void every_object_is_drawn_equally_often() {
        List<DrawObject> objects = Drawing.objects("E%03d", 200);
        long[] count = new long[200];
        seeds().forEach(seed -> Arrays.stream(first(20, seed, objects)).forEach(i -> count[i]++));
        assertThat(sumOfSquares(count)).isEqualTo(200_173_190L);
        assertThat(chiSquareOfInclusion(count, 20)).isCloseTo(191.5, within(.1));
    }

    /** T3 */
    @Test
    void every_pair_of_objects_is_drawn_equally_often() {
        List<DrawObject> objects = Drawing.objects("E%03d", 20);
        Pairs pairs = new Pairs(20);
        seeds().forEach(seed -> pairs.add(first(5, seed, objects)));
        assertThat(sumOfSquares(pairs.single())).isEqualTo(125_018_004L);
        assertThat(pairs.sumOfSquares()).isEqualTo(52_707_618L);
        assertThat(pairs.largestDeviation(5)).isCloseTo(2.27, within(.01));
    }

    /** T4 */
    @Test
    void the_tickets_of_neighbours_have_nothing_in_common() {
        double[] tickets = fractions(Drawing.seed(0), "obj", MILLION);
        double largest =
                IntStream.rangeClosed(1, 10)
                        .mapToDouble(lag -> Math.abs(correlationAtLag(lag, tickets)))
                        .max()
                        .orElseThrow();
        assertThat(largest).isCloseTo(1.28, within(.01));
        assertThat(Statistics.ascents(tickets)).isCloseTo(1.08, within(.01));
    }

    private static double correlationAtLag(int lag, double[] tickets) {
        double[] earlier = Arrays.copyOf(tickets, tickets.length - lag);
        double[] later = Arrays.copyOfRange(tickets, lag, tickets.length);
        return correlation(earlier, later);
    }

    /** T5 */
    @Test
    void another_tag_or_another_seed_gives_independent_tickets() {
        double[] tickets = fractions(Drawing.seed(0), "obj", 100_000);
        double[] otherTag = fractions(Drawing.seed(0), "pool", 100_000);
        double[] otherSeed = fractions(Drawing.seed(1), "obj", 100_000);
        assertThat(correlation(tickets, otherTag)).isCloseTo(1.04, within(.01));
        assertThat(correlation(tickets, otherSeed)).isCloseTo(-1.80, within(.01));
    }

    /** T6 */
    @Test
    void the_first_pick_of_a_draw_says_nothing_about_that_of_the_next() {
        List<DrawObject> objects = Drawing.objects("E%03d", 1000);
        int[] picks = seeds().stream().mapToInt(seed -> first(1, seed, objects)[0]).toArray();
        Map<Integer, Long> steps = Statistics.steps(picks, 1000);
        assertThat(steps).hasSize(1000);
        assertThat(Collections.max(steps.values())).isLessThan(40);
    }

    /** T7 */
    @Test
    void a_heavier_object_is_drawn_in_proportion_to_its_weight() {
        int[] weights = new int[50];
        Arrays.fill(weights, 0, 20, 1);
        Arrays.fill(weights, 20, 35, 2);
        Arrays.fill(weights, 35, 45, 5);
        Arrays.fill(weights, 45, 50, 10);
        List<DrawObject> objects =
                IntStream.range(0, 50)
                        .mapToObj(i -> Drawing.object("W%02d".formatted(i), "A", weights[i]))
                        .toList();
        long[] count = new long[50];
        seeds().forEach(seed -> Arrays.stream(first(6, seed, objects)).forEach(i -> count[i]++));
        Map<Integer, Double> exact = Map.of(1, .0388, 2, .0780, 5, .1990, 10, .4127);
        double largest =
                IntStream.range(0, 50)
                        .mapToDouble(i -> deviation(count[i], DRAWS, exact.get(weights[i])))
                        .map(Math::abs)
                        .max()
                        .orElseThrow();
        assertThat(largest).isCloseTo(2.20, within(.01));
    }

    /** T8 */
    @Test
    void equal_inspectors_have_equal_chances_for_every_seat() {
        List<DrawObject> objects = Drawing.objects("X%02d", 12);
        List<DrawInspector> inspectors =
                IntStream.range(0, 9).mapToObj(i -> Drawing.inspector("I" + i, i < 4, 0)).toList();
        Map<String, Integer> leadSeats = new HashMap<>();
        Map<String, Integer> openSeats = new HashMap<>();
        for (Seed seed : seeds(50_000, 4000)) {
            DrawOutcome outcome = Drawing.draw(seed, "A:1/1", 2, objects, inspectors, List.of());
            for (DrawnLine line : outcome.result().lines()) {
                leadSeats.merge(line.object() + line.team().get(0), 1, Integer::sum);
                openSeats.merge(line.object() + line.team().get(1), 1, Integer::sum);
            }
        }
        assertThat(sumOfSquares(leadSeats.values())).isEqualTo(48_040_040L);
        assertThat(sumOfSquares(openSeats.values())).isEqualTo(38_442_462L);
    }

    /** T9 */
    @Test
    void one_character_of_an_id_changes_half_the_bits_of_its_ticket() {
        Seed seed = Drawing.seed(0);
        long differing = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] one = HexFormat.of().parseHex(seed.ticket("obj", "OBJ%08d0".formatted(i)));
            byte[] other = HexFormat.of().parseHex(seed.ticket("obj", "OBJ%08d1".formatted(i)));
            for (int b = 0; b < one.length; b++) {
                differing += Integer.bitCount((one[b] ^ other[b]) & 0xFF);
            }
        }
        assertThat(differing).isEqualTo(2_562_240L);
    }

    /** The numbers at the end of the ids. */
    private static int[] first(int n, Seed seed, List<DrawObject> objects) {
        return seed.first(n, objects).stream()
                .mapToInt(object -> Integer.parseInt(object.id().substring(1)))
                .toArray();
    }

    private static double[] fractions(Seed seed, String tag, int count) {
        Tickets tickets = new Tickets(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> tickets.ticket(tag, "OBJ%09d".formatted(i)))
                .mapToDouble(ticket -> Long.parseLong(ticket.substring(0, 13), 16) * 0x1p-52)
                .toArray();
    }
}
