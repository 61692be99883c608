package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.Seed;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.MerkleTree;

/** The kinds of test vectors that DR1 defines: whole draws and their building blocks. */
record DrawVectors(String kind, Function<Map<String, Object>, Map<String, Object>> recipe)
        implements VectorKind {

    static final List<VectorKind> ALL =
            List.of(
                    new DrawVectors("draw", DrawVectors::draw),
                    new DrawVectors("draw_generated", DrawVectors::generated),
                    new DrawVectors("hash", in -> hex(hash(in).of(text(in, "text")))),
                    new DrawVectors("commit", DrawVectors::commit),
                    new DrawVectors("seed", DrawVectors::seed),
                    new DrawVectors("ticket", DrawVectors::ticket),
                    new DrawVectors("key", DrawVectors::key),
                    new DrawVectors("log", DrawVectors::log),
                    new DrawVectors("merkle", DrawVectors::merkle));

    @Override
    public Map<String, Object> recompute(Map<String, Object> input) {
        return recipe.apply(input);
    }

    private static Map<String, Object> draw(Map<String, Object> in) {
        DrawOutcome outcome =
                Dr1.draw(
                        input(
                                in,
                                bytes(in, "objects"),
                                bytes(in, "inspectors"),
                                bytes(in, "recusals")));
        Map<String, Object> fields = new LinkedHashMap<>(ProofFields.of(outcome));
        fields.put("result", outcome.result().text());
        outcome.afterEvents().ifPresent(after -> fields.put("final", after.result().text()));
        return fields;
    }

    /**
     * A large roster by rule; only the ends of the result and the number of empty seats are
     * expected.
     */
    private static Map<String, Object> generated(Map<String, Object> in) {
        byte[] objects = lines(number(in, "n"), DrawVectors::generatedObject);
        byte[] inspectors = lines(number(in, "m"), DrawVectors::generatedInspector);
        DrawOutcome outcome = Dr1.draw(input(in, objects, inspectors, new byte[0]));
        List<DrawnLine> lines = outcome.result().lines();
        Map<String, Object> fields = new LinkedHashMap<>(ProofFields.of(outcome));
        fields.remove("pool");
        fields.put("unfilled", (long) outcome.unfilled().size());
        fields.put("result_lines", (long) lines.size());
        fields.put("first_line", lines.get(0).toString());
        fields.put("last_line", lines.get(lines.size() - 1).toString());
        return fields;
    }

    private static String generatedObject(int i) {
        return "OBJ%09d\t%s\t%d\t%s\t%s\n"
                .formatted(
                        i,
                        "ABCD".charAt(i % 4),
                        1 + i % 3,
                        i % 10 == 0 ? "SE" : "-",
                        i % 50 == 0 ? "X01" : "-");
    }

    private static String generatedInspector(int i) {
        return "INS%05d\t%d\t%s\t0\t0\t-\n"
                .formatted(i, i % 3 == 0 ? 1 : 0, i % 5 == 0 ? "SE" : "-");
    }

    private static byte[] lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static DrawInput input(
            Map<String, Object> in, byte[] objects, byte[] inspectors, byte[] recusals) {
        return new DrawInput(
                bytes(in, "plan"),
                objects,
                inspectors,
                recusals,
                bytes(in, "events"),
                Objects.requireNonNullElse(text(in, "public_value"), ""),
                reveals(in));
    }

    private static Map<String, Object> commit(Map<String, Object> in) {
        return hex(
                Commitments.commit(
                        hash(in), text(in, "draw"), text(in, "role"), text(in, "reveal")));
    }

    private static Map<String, Object> seed(Map<String, Object> in) {
        return hex(
                Seed.of(hash(in), text(in, "plan_hash"), text(in, "public_value"), reveals(in))
                        .hex());
    }

    private static Map<String, Object> ticket(Map<String, Object> in) {
        Seed seed = new Seed(hash(in), text(in, "seed"));
        return Map.of("ticket", seed.ticket(text(in, "tag"), text(in, "id")));
    }

    private static Map<String, Object> key(Map<String, Object> in) {
        Seed seed = new Seed(hash(in), text(in, "seed"));
        return Map.of("key", seed.key(text(in, "id"), number(in, "weight")));
    }

    private static Map<String, Object> log(Map<String, Object> in) {
        return Map.of("heads", DrawLog.read(bytes(in, "log")).heads());
    }

    private static Map<String, Object> merkle(Map<String, Object> in) {
        List<byte[]> leaves =
                ((List<?>) in.get("leaves_hex"))
                        .stream().map(leaf -> HexFormat.of().parseHex((String) leaf)).toList();
        MerkleTree tree = MerkleTree.of(leaves);
        return Map.of("root", tree.root(), "path", tree.receipt(number(in, "index")).path());
    }

    private static Map<String, Object> hex(String hex) {
        return Map.of("hex", hex);
    }

    /** SHA-256 where a vector does not name its hash. */
    private static DrawHash hash(Map<String, Object> in) {
        return DrawHash.named((String) in.getOrDefault("hash", "SHA-256")).orElseThrow();
    }

    private static String text(Map<String, Object> in, String name) {
        return (String) in.get(name);
    }

    private static int number(Map<String, Object> in, String name) {
        return Math.toIntExact((Long) in.get(name));
    }

    /** A file that is missing counts as empty. */
    private static byte[] bytes(Map<String, Object> in, String name) {
        return Objects.requireNonNullElse(text(in, name), "").getBytes(UTF_8);
    }

    /** A secret that is missing or no text is one that opens no commitment. */
    private static Map<String, String> reveals(Map<String, Object> in) {
        Map<?, ?> given = in.get("reveals") instanceof Map<?, ?> map ? map : Map.of();
        return given.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                e -> (String) e.getKey(), e -> String.valueOf(e.getValue())));
    }
}
