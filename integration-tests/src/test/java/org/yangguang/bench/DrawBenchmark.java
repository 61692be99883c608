package org.yangguang.bench;

import static org.yangguang.bench.SampleDraw.DRAWN;
import static org.yangguang.bench.SampleDraw.OBJECTS;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.yangguang.dr1.draw.Seed;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.proof.VerifyDraw;

/** The speed of the draw: against bare hashing, from cold, against a database, and as it grows. */
final class DrawBenchmark {

    private static final Seed SEED = new Seed(DrawHash.SHA_256, DrawHash.SHA_256.of("bench"));
    private static final FreshJvm SMALL = new FreshJvm(512);
    private static final int COLD_RUNS = 3;

    private final Report report =
            Report.onScreen(
                    "%,d objects, %,d drawn, %,d seats, %d inspectors"
                            .formatted(OBJECTS, DRAWN, SampleDraw.SEATS, SampleDraw.INSPECTORS));
    private final List<DrawObject> tenMillion = SampleDraw.eligible(10 * OBJECTS);
    private final List<DrawObject> million = List.copyOf(tenMillion.subList(0, OBJECTS));

    /** Exit code 0 = every goal is met, 1 = not. */
    public static void main(String[] arguments) throws Exception {
        DrawBenchmark benchmark = new DrawBenchmark();
        benchmark.run();
        System.exit(benchmark.report.everyGoalIsMet() ? 0 : 1);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        try (TemporaryDirectory directory = new TemporaryDirectory()) {
            againstHashing();
            fromCold(directory.path());
            againstADatabase(directory.path());
            asTheRosterGrows();
        }
    }

    private void againstHashing() {
        Race race =
                Race.onTheProcessor(
                        9, selectionFrom(million), () -> HashingOnly.tickets(SEED.hex(), million));
        report.atMost(
                2, "×", "selection ÷ hashing the same tickets", race.ratio(0, 1), race.times(0, 1));
    }

    private void fromCold(Path directory) throws IOException, InterruptedException {
        String hash = SampleDraw.publish(directory);
        FreshDraw.Time best = FreshDraw.Time.ENDLESS;
        for (int run = 0; run < COLD_RUNS; run++) {
            String printed = SMALL.run(FreshDraw.class, directory.toString());
            best = best.orShorter(FreshDraw.Time.parse(printed, hash));
        }
        String draw = "whole draw, bytes to hash, in a fresh JVM of 512 MB";
        report.atMost(5, "s", draw, best.seconds(), best);
        long start = System.nanoTime();
        SMALL.run(VerifyDraw.class, directory.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        report.figure("s", "verify-draw of that draw, likewise", seconds, "JVM start to end");
    }

    private void againstADatabase(Path directory) throws IOException, SQLException {
        try (DatabaseOrder database = new DatabaseOrder(directory, million)) {
            requireTheSame(database.byTicket(SEED.hex(), DRAWN));
            Race race =
                    Race.onTheWall(
                            5,
                            selectionFrom(million),
                            () -> database.byTicket(SEED.hex(), DRAWN),
                            () -> database.atRandom(DRAWN));
            String byTicket = "selection ÷ ORDER BY sha256(seed||id) LIMIT 46900";
            report.atMost(1, "×", byTicket, race.ratio(0, 1), race.times(0, 1));
            String atRandom = "selection ÷ ORDER BY random() LIMIT 46900";
            report.atMost(1, "×", atRandom, race.ratio(0, 2), race.times(0, 2));
        }
    }

    private void requireTheSame(List<String> fromDatabase) {
        List<String> ours = SEED.first(DRAWN, million).stream().map(DrawObject::id).toList();
        if (!ours.equals(fromDatabase)) {
            throw new IllegalStateException("the database draws other objects");
        }
    }

    /** The slope of log time over log size; the sizes are a decade apart, so the ends decide it. */
    private void asTheRosterGrows() {
        List<DrawObject> hundredThousand = List.copyOf(tenMillion.subList(0, OBJECTS / 10));
        Race race =
                Race.onTheProcessor(
                        5,
                        selectionFrom(tenMillion),
                        selectionFrom(million),
                        selectionFrom(hundredThousand));
        report.atMost(
                1.1,
                "",
                "growth exponent of selection, 10^7 ÷ 10^6 ÷ 10^5 objects",
                Math.log10(race.ratio(0, 2)) / 2,
                race.times(0, 1, 2));
        report.figure("GB", "heap of the roster of 10^7 objects", gigabytesInUse(), "of -Xmx2g");
    }

    /** The same share of any roster. */
    private static Supplier<?> selectionFrom(List<DrawObject> objects) {
        int drawn = Math.toIntExact((long) objects.size() * DRAWN / OBJECTS);
        return () -> SEED.first(drawn, objects);
    }

    private double gigabytesInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e9;
    }
}
