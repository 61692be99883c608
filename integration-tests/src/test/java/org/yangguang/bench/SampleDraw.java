package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.FrozenHashes;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Quota;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.dr1.frozen.Staffing;

/**
 * A draw as large as a province: 46,900 of a million objects in four strata, 93,800 seats for 900
 * inspectors, a third of them leads, with needs, exclusions and recusals.
 */
final class SampleDraw {

    static final int OBJECTS = 1_000_000;
    static final int DRAWN = 46_900;
    static final int SEATS = 2 * DRAWN;
    static final int INSPECTORS = 900;

    private static final DrawHash HASH = DrawHash.SHA_256;
    private static final String DRAW = "PD-2026-0001";
    private static final String OFFICER = "officer";
    private static final String SECRET = HASH.of(OFFICER);
    private static final List<String> STRATA = List.of("A", "B", "C", "D");

    private SampleDraw() {}

    /** Eligible, of one stratum, with ids as long as a credit code. */
    static List<DrawObject> eligible(int count) {
        return IntStream.range(0, count).mapToObj(i -> object(i, "A", false, false)).toList();
    }

    private static DrawObject object(int i, String stratum, boolean needs, boolean excluded) {
        return new DrawObject(
                "OBJ" + (100_000_000_000_000L + i),
                stratum,
                1,
                needs ? Optional.of("SE") : Optional.empty(),
                excluded ? Optional.of("X01") : Optional.empty());
    }

    /** Draws and publishes everything that a verifier wants to see; returns the result's hash. */
    static String publish(Path directory) throws IOException {
        DrawInput input = input();
        DrawOutcome outcome = Dr1.draw(input);
        Files.write(directory.resolve("plan.txt"), input.plan());
        Files.write(directory.resolve("objects.txt"), input.objects());
        Files.write(directory.resolve("inspectors.txt"), input.inspectors());
        Files.write(directory.resolve("recusals.txt"), input.recusals());
        Files.writeString(directory.resolve("result.txt"), outcome.result().text());
        Files.writeString(
                directory.resolve("proof.json"),
                """
                {"public_value": "none", "reveals": {"%s": "%s"}, "result_hash": "%s"}
                """
                        .formatted(OFFICER, SECRET, outcome.result().hash()));
        return outcome.result().hash();
    }

    /** The published draw, as somebody reads it who wants to draw again. */
    static DrawInput read(Path directory) throws IOException {
        return input(
                Files.readAllBytes(directory.resolve("plan.txt")),
                Files.readAllBytes(directory.resolve("objects.txt")),
                Files.readAllBytes(directory.resolve("inspectors.txt")),
                Files.readAllBytes(directory.resolve("recusals.txt")));
    }

    private static DrawInput input() {
        byte[] objects = objects();
        byte[] inspectors = inspectors();
        byte[] recusals = recusals();
        Plan plan =
                new Plan(
                        DRAW,
                        HASH,
                        "0".repeat(64),
                        new FrozenHashes(
                                HASH.of(objects),
                                Optional.of(HASH.of(inspectors)),
                                Optional.of(HASH.of(recusals))),
                        new TreeMap<>(
                                Map.of(OFFICER, Commitments.commit(HASH, DRAW, OFFICER, SECRET))),
                        Plan.NO_SOURCE,
                        STRATA.stream().<Quota>map(SampleDraw::quota).toList(),
                        new Staffing(2, 0, 0),
                        new TreeMap<>());
        return input(plan.write(), objects, inspectors, recusals);
    }

    private static DrawInput input(
            byte[] plan, byte[] objects, byte[] inspectors, byte[] recusals) {
        return new DrawInput(
                plan,
                objects,
                inspectors,
                recusals,
                "".getBytes(US_ASCII),
                Plan.NO_SOURCE,
                Map.of(OFFICER, SECRET));
    }

    private static Quota quota(String stratum) {
        return new Quota.Fixed(stratum, DRAWN / STRATA.size());
    }

    private static byte[] objects() {
        return RosterFiles.writeObjects(
                IntStream.range(0, OBJECTS)
                        .mapToObj(i -> object(i, STRATA.get(i % 4), i % 10 == 0, i % 50 == 0))
                        .toList());
    }

    private static byte[] inspectors() {
        return RosterFiles.writeInspectors(
                IntStream.range(0, INSPECTORS)
                        .mapToObj(
                                i ->
                                        new DrawInspector(
                                                "INS" + (1000 + i),
                                                i % 3 == 0,
                                                i % 5 == 0 ? List.of("SE") : List.of(),
                                                0,
                                                0,
                                                Optional.empty()))
                        .toList());
    }

    /** One object in ten has somebody who must keep away from it. */
    private static byte[] recusals() {
        return RosterFiles.writeRecusals(
                IntStream.range(0, OBJECTS / 10)
                        .mapToObj(
                                i ->
                                        new Recusal(
                                                object(10 * i, "A", false, false).id(),
                                                "INS" + (1000 + i % INSPECTORS),
                                                "R01"))
                        .toList());
    }
}
