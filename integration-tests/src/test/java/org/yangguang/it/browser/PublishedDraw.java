package org.yangguang.it.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.FinalResult;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogType;
import org.yangguang.dr1.proof.ProofFields;

/** Everything that is published of a fictional draw with events, computed by the engine of the server. */
final class PublishedDraw {

    static final String OFFICER = "5e".repeat(32);
    static final String WITNESS = "0a".repeat(32);
    static final String NUMBER = "03.07.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80";

    private static final String DRAW = "PD-2026-0007";
    private static final Instant T0 = Instant.parse("2026-11-23T01:00:00Z");
    private static final String EVENTS =
            "ADD\t*\t1\tE05\nLEAVE\t-\tSH003\tE03\nRECUSE\tPRJ:E530199-0004\tSH001\tR09\n";

    private PublishedDraw() {}

    /** Name to text, all that there can be. */
    static Map<String, String> files() {
        ProofTexts draw = draw();
        DrawOutcome outcome = Dr1.draw(draw.forTheServer());
        FinalResult after = outcome.afterEvents().orElseThrow();
        DrawLog log = log(outcome, after);
        Map<String, String> files = new LinkedHashMap<>();
        draw.files().forEach((name, text) -> files.put(name + ".txt", text));
        files.put("result.txt", outcome.result().text());
        files.put("final.txt", after.result().text());
        files.put("log.txt", new String(log.write(), US_ASCII));
        files.put("proof.json", json(proof(draw, outcome, log)));
        return files;
    }

    /** The same draw, voided afterwards, with everything that is published then. */
    static Map<String, String> voided() {
        Map<String, String> files = files();
        String plan = DrawHash.SHA_256.of(files.get("plan.txt"));
        files.computeIfPresent(
                "log.txt",
                (name, text) ->
                        text + "6\t2026-12-05T01:00:00Z\tvoid\t" + DRAW + "\t" + plan + "\n");
        files.computeIfPresent(
                "proof.json",
                (name, text) ->
                        text.replaceFirst(
                                "\\{",
                                "{\"void\": {\"code\": \"V02\", \"reason\": \"名单漏列一个项目\"},"));
        return files;
    }

    /** Voided before the number was there. */
    static Map<String, String> voidedBeforeTheDraw() {
        Map<String, String> files = voided();
        files.keySet().retainAll(Set.of("plan.txt", "objects.txt", "log.txt", "proof.json"));
        files.put(
                "proof.json",
                "{\"void\": {\"code\": \"V01\", \"reason\": \"开奖推迟\"}, \"reveals\": {\"witness\": \""
                        + WITNESS
                        + "\"}}");
        files.computeIfPresent(
                "log.txt",
                (name, text) ->
                        text.replaceAll("(?m)^[345]\t.*\n", "").replaceAll("(?m)^6\t", "3\t"));
        return files;
    }

    private static ProofTexts draw() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan", plan());
        files.put(
                "objects",
                lines(20, i -> "PRJ:E530199-%04d\t2026\t1\t-\t%s", i -> i == 5 ? "X02" : "-"));
        files.put(
                "inspectors",
                lines(8, i -> "SH%03d\t" + i % 2 + "\t-\t0\t0\t%s", i -> i == 2 ? "X09" : "-"));
        files.put("recusals", "PRJ:E530199-0001\tSH001\tR01\nPRJ:E530199-0012\tSH005\tR02\n");
        files.put("events", EVENTS);
        Map<String, String> reveals = Map.of("officer", OFFICER, "witness", WITNESS);
        return new ProofTexts(files, "kl8:2026313=" + NUMBER, reveals)
                .frozen("objects")
                .frozen("inspectors")
                .frozen("recusals");
    }

    private static String plan() {
        return String.join(
                "\n",
                "dr=1",
                "draw=" + DRAW,
                "hash=SHA-256",
                "prev=" + earlier().head(),
                "objects=",
                "inspectors=",
                "recusals=",
                "commit.officer=" + promise("officer", OFFICER),
                "commit.witness=" + promise("witness", WITNESS),
                "public=kl8:2026313",
                "quota=*:#4",
                "team=2",
                "pool=0",
                "poolleads=0",
                "x-org.officer=滇池市阳光区政务服务管理局",
                "x-org.witness=滇池市阳光区纪检监察组",
                "");
    }

    private static String promise(String role, String secret) {
        return DrawHash.SHA_256.of("DR1|commit|" + DRAW + "|" + role + "|" + secret);
    }

    private static DrawLog earlier() {
        return DrawLog.empty()
                .append(
                        T0.minusSeconds(86_400),
                        LogType.PLAN,
                        "PD-2026-0006",
                        DrawHash.SHA_256.of("earlier"));
    }

    private static DrawLog log(DrawOutcome outcome, FinalResult after) {
        return earlier()
                .append(T0, LogType.PLAN, DRAW, outcome.planHash())
                .append(T0.plusSeconds(46_800), LogType.RESULT, DRAW, outcome.result().hash())
                .append(T0.plusSeconds(900_000), LogType.FINAL, DRAW, after.result().hash())
                .append(T0.plusSeconds(900_000), LogType.REVEAL, DRAW, outcome.seed().hex());
    }

    private static Map<String, Object> proof(ProofTexts draw, DrawOutcome outcome, DrawLog log) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("dr", 1L);
        proof.put("draw", DRAW);
        proof.put("grade", "A");
        proof.put("public_value", draw.publicValue());
        proof.put("reveals", draw.reveals());
        proof.putAll(ProofFields.of(outcome));
        proof.put("excluded", Map.of("X02", 1L));
        proof.put("log", Map.of("first_line", 1L, "heads", log.heads()));
        return proof;
    }

    private static String lines(int count, IntFunction<String> format, IntFunction<String> code) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.apply(i).formatted(i, code.apply(i)) + "\n")
                .collect(Collectors.joining());
    }

    static String json(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> json(field.getKey()) + ": " + json(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return new ArrayList<>(items)
                    .stream().map(PublishedDraw::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Long ? value.toString() : "\"" + value + "\"";
    }

    /** The files that the site never gives out. */
    static List<String> personal() {
        return List.of("inspectors.txt", "recusals.txt");
    }
}
