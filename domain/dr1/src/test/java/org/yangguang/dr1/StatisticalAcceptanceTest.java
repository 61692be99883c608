package org.yangguang.dr1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The acceptance of DR1 section 9. The seeds are fixed, so where the specification gives integers
 * they are asserted exactly and nothing can flake; the bounds are those for α = 10^-6.
 */
class StatisticalAcceptanceTest {

    private static final int FIRST_SEED = 1000;
    private static final int DRAWS = 10_000;

    /** T1 */
    @Test
    void theTicketsOfAMillionObjectsAreUniform() {
        long[] firstByte = new long[1 << 8];
        long[] firstTwoBytes = new long[1 << 16];
        Tickets tickets = new Tickets(Drawing.seed(0));
        long smallest = -1;
        int smallestAt = 0;
        for (int i = 1; i <= 1_000_000; i++) {
            long ticket = tickets.keyPrefix("OBJ%09d".formatted(i), 1);
            firstByte[(int) (ticket >>> 56)]++;
            firstTwoBytes[(int) (ticket >>> 48)]++;
            if (Long.compareUnsigned(ticket, smallest) < 0) {
                smallest = ticket;
                smallestAt = i;
            }
        }
        assertThat(sumOfSquares(firstByte)).isEqualTo(3_907_339_676L);
        assertThat(sumOfSquares(firstTwoBytes)).isEqualTo(16_259_380L);
        assertThat(HexFormat.of().toHexDigits(smallest)).isEqualTo("00003b2210cbb196");
        assertThat(smallestAt).isEqualTo(440_151);
    }

    /** T2 */
    @Test
    void everyObjectIsDrawnEquallyOften() {
        List<DrawObject> objects = Drawing.objects("E%03d", 200);
        long[] count = new long[200];
        for (Seed seed : seeds(FIRST_SEED, DRAWS)) {
            first(seed, objects, 20).forEach(id -> count[number(id)]++);
        }
        assertThat(sumOfSquares(count)).isEqualTo(200_173_190L);
        assertThat(chiSquareOfInclusion(count, 20)).isBetween(116.0, 312.0);
    }

    /** T3 */
    @Test
    void everyPairOfObjectsIsDrawnEquallyOften() {
        List<DrawObject> objects = Drawing.objects("E%03d", 20);
        Pairs pairs = new Pairs(20);
        for (Seed seed : seeds(FIRST_SEED, DRAWS)) {
            pairs.add(
                    first(seed, objects, 5).stream()
                            .mapToInt(StatisticalAcceptanceTest::number)
                            .toArray());
        }
        assertThat(sumOfSquares(pairs.single)).isEqualTo(125_018_004L);
        assertThat(pairs.sumOfSquares()).isEqualTo(52_707_618L);
        assertThat(pairs.largestDeviation(5)).isLessThan(5.84);
    }

    /** T4 */
    @Test
    void theTicketsOfNeighboursHaveNothingInCommon() {
        double[] tickets = fractions(Drawing.seed(0), "obj", 1_000_000);
        for (int lag = 1; lag <= 10; lag++) {
            double[] earlier = Arrays.copyOf(tickets, tickets.length - lag);
            double[] later = Arrays.copyOfRange(tickets, lag, tickets.length);
            assertThat(correlation(earlier, later)).as("lag %s", lag).isBetween(-4.9, 4.9);
        }
    }

    /** T5 */
    @Test
    void anotherTagOrAnotherSeedGivesIndependentTickets() {
        double[] tickets = fractions(Drawing.seed(0), "obj", 100_000);
        double[] otherTag = fractions(Drawing.seed(0), "pool", 100_000);
        double[] otherSeed = fractions(Drawing.seed(1), "obj", 100_000);
        assertThat(correlation(tickets, otherTag)).isBetween(-4.9, 4.9);
        assertThat(correlation(tickets, otherSeed)).isBetween(-4.9, 4.9);
    }

    /** T6 */
    @Test
    void theFirstPickOfADrawSaysNothingAboutThatOfTheNext() {
        List<DrawObject> objects = Drawing.objects("E%03d", 1000);
        int[] picks =
                seeds(FIRST_SEED, DRAWS).stream()
                        .mapToInt(seed -> number(first(seed, objects, 1).get(0)))
                        .toArray();
        long differences =
                IntStream.range(1, picks.length)
                        .map(i -> Math.floorMod(picks[i] - picks[i - 1], 1000))
                        .distinct()
                        .count();
        assertThat(differences).isEqualTo(1000);
    }

    /** T7 */
    @Test
    void aHeavierObjectIsDrawnInProportionToItsWeight() {
        int[] weights = new int[50];
        Arrays.fill(weights, 0, 20, 1);
        Arrays.fill(weights, 20, 35, 2);
        Arrays.fill(weights, 35, 45, 5);
        Arrays.fill(weights, 45, 50, 10);
        List<DrawObject> objects =
                IntStream.range(0, 50)
                        .mapToObj(i -> Drawing.object("E%03d".formatted(i), "A", weights[i]))
                        .toList();
        long[] count = new long[50];
        for (Seed seed : seeds(FIRST_SEED, DRAWS)) {
            first(seed, objects, 6).forEach(id -> count[number(id)]++);
        }
        Map<Integer, Double> exact = Map.of(1, .0388, 2, .0780, 5, .1990, 10, .4127);
        for (int i = 0; i < 50; i++) {
            double expected = exact.get(weights[i]);
            double z = (count[i] - DRAWS * expected) / deviation(DRAWS, expected);
            assertThat(z).as("object %s of weight %s", i, weights[i]).isBetween(-5.6, 5.6);
        }
    }

    /** T8 */
    @Test
    void equalInspectorsHaveEqualChancesForEverySeat() {
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
        assertThat(sumOfSquares(leadSeats)).isEqualTo(48_040_040L);
        assertThat(sumOfSquares(openSeats)).isEqualTo(38_442_462L);
    }

    /** T9 */
    @Test
    void oneCharacterOfAnIdChangesHalfTheBitsOfItsTicket() {
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

    /** Negative control of T2. */
    @Test
    void ticketsOfFourBitsWouldBeFoundOut() {
        long[] count = new long[200];
        for (Seed seed : seeds(FIRST_SEED, DRAWS)) {
            Tickets tickets = new Tickets(seed);
            ToIntFunction<String> fourBits = id -> (int) (tickets.keyPrefix(id, 1) >>> 60);
            int[] ticket = new int[200];
            Arrays.setAll(ticket, i -> fourBits.applyAsInt("E%03d".formatted(i)));
            IntStream.range(0, 200)
                    .boxed()
                    .sorted((a, b) -> ticket[a] == ticket[b] ? a - b : ticket[a] - ticket[b])
                    .limit(20)
                    .forEach(i -> count[i]++);
        }
        assertThat(chiSquareOfInclusion(count, 20)).isCloseTo(8671, within(1.0));
    }

    /** Negative control of T3: one random start, then every fourth line. */
    @Test
    void aSystematicSampleWouldBeFoundOut() {
        Pairs pairs = new Pairs(20);
        for (Seed seed : seeds(FIRST_SEED, DRAWS)) {
            int start = (int) Long.remainderUnsigned(new Tickets(seed).keyPrefix("start", 1), 4);
            pairs.add(IntStream.range(0, 5).map(i -> start + 4 * i).toArray());
        }
        assertThat(chiSquareOfInclusion(pairs.single, 5)).isBetween(0.0, 60.0);
        assertThat(pairs.largestDeviation(5)).isGreaterThan(90);
    }

    private static List<Seed> seeds(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(Drawing::seed).toList();
    }

    private static List<String> first(Seed seed, List<DrawObject> objects, int n) {
        return new StratumOrder("A", objects, new Tickets(seed))
                .first(n).stream().map(ranked -> ranked.object().id()).toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static double[] fractions(Seed seed, String tag, int count) {
        Tickets tickets = new Tickets(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> tickets.ticket(tag, "OBJ%09d".formatted(i)))
                .mapToDouble(ticket -> Long.parseLong(ticket.substring(0, 13), 16) * 0x1p-52)
                .toArray();
    }

    /** The correlation in standard deviations of chance. */
    private static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - .5) * (b[i] - .5);
        }
        return 12 * sum / Math.sqrt(a.length);
    }

    private static double chiSquareOfInclusion(long[] count, int drawn) {
        double share = (double) drawn / count.length;
        double spread = DRAWS * share * (1 - share) * count.length / (count.length - 1);
        return Arrays.stream(count).mapToDouble(c -> c - DRAWS * share).map(d -> d * d).sum()
                / spread;
    }

    private static double deviation(int trials, double chance) {
        return Math.sqrt(trials * chance * (1 - chance));
    }

    private static long sumOfSquares(long[] counts) {
        return LongStream.of(counts).map(c -> c * c).sum();
    }

    private static long sumOfSquares(Map<?, Integer> counts) {
        return counts.values().stream().mapToLong(c -> (long) c * c).sum();
    }

    /** How often each object, and each pair of objects, was drawn. */
    private static final class Pairs {

        private final long[] single;
        private final long[][] together;

        Pairs(int objects) {
            single = new long[objects];
            together = new long[objects][objects];
        }

        void add(int[] drawn) {
            for (int a : drawn) {
                single[a]++;
                for (int b : drawn) {
                    if (a < b) {
                        together[a][b]++;
                    }
                }
            }
        }

        long sumOfSquares() {
            return Arrays.stream(together).flatMapToLong(Arrays::stream).map(c -> c * c).sum();
        }

        double largestDeviation(int drawn) {
            int n = single.length;
            double chance = (double) drawn * (drawn - 1) / n / (n - 1);
            double largest = 0;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    double z = (together[a][b] - DRAWS * chance) / deviation(DRAWS, chance);
                    largest = Math.max(largest, Math.abs(z));
                }
            }
            return largest;
        }
    }
}
