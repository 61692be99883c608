package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_PLAN;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.Syntax;

/** The text form of a plan: UTF-8 lines {@code key=value}, each key once (DR1 3.3). */
final class PlanText {

    private static final String COMMIT = "commit.";
    private static final List<String> KEYS =
            List.of(
                    "dr",
                    "draw",
                    "hash",
                    "prev",
                    "objects",
                    "inspectors",
                    "recusals",
                    "public",
                    "quota",
                    "team",
                    "pool",
                    "poolleads");

    private final SortedMap<String, String> values = new TreeMap<>();

    private PlanText(String text) {
        E_PLAN.unless(text.indexOf('\r') < 0, "crlf");
        E_PLAN.unless(text.endsWith("\n"), "unended", "plan.txt");
        String lines = text.substring(0, text.length() - 1);
        Arrays.stream(lines.split("\n", -1)).forEach(this::take);
        KEYS.forEach(key -> E_PLAN.unless(values.containsKey(key), "plan.missing", key));
    }

    static Plan read(byte[] bytes) {
        return new PlanText(decode(bytes)).plan();
    }

    private static String decode(byte[] bytes) {
        E_PLAN.unless(!Syntax.hasByteOrderMark(bytes), "bom", "plan.txt");
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw E_PLAN.because("utf8", "plan.txt");
        }
    }

    private void take(String line) {
        int equals = line.indexOf('=');
        E_PLAN.unless(equals > 0, "plan.line", line);
        String key = line.substring(0, equals);
        E_PLAN.unless(
                KEYS.contains(key) || key.startsWith(COMMIT) || isExtra(key), "plan.key", key);
        boolean first = values.put(key, line.substring(equals + 1)) == null;
        E_PLAN.unless(first, "plan.twice", key);
    }

    private Plan plan() {
        E_PLAN.unless(values.get("dr").equals("1"), "plan.version", values.get("dr"));
        return new Plan(
                values.get("draw"),
                hash(),
                values.get("prev"),
                frozen(),
                commitments(),
                values.get("public"),
                Arrays.stream(values.get("quota").split(";", -1)).map(Quota::parse).toList(),
                new Staffing(number("team"), number("pool"), number("poolleads")),
                extras());
    }

    private DrawHash hash() {
        String name = values.get("hash");
        return DrawHash.named(name).orElseThrow(() -> E_PLAN.because("plan.hash", name));
    }

    private FrozenHashes frozen() {
        return new FrozenHashes(
                values.get("objects"),
                FrozenFile.optional(values.get("inspectors")),
                FrozenFile.optional(values.get("recusals")));
    }

    private SortedMap<String, String> commitments() {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(COMMIT))
                .collect(
                        Collectors.toMap(
                                e -> e.getKey().substring(COMMIT.length()),
                                Map.Entry::getValue,
                                (a, b) -> a,
                                TreeMap::new));
    }

    private SortedMap<String, String> extras() {
        return values.tailMap("x-");
    }

    private int number(String key) {
        return integer(key, values.get(key));
    }

    static int integer(String key, String text) {
        E_PLAN.unless(Syntax.isInteger(text), "plan.number", key, text);
        return Integer.parseInt(text);
    }

    static boolean isExtra(String key) {
        return key.matches("x-[0-9a-zA-Z._-]{1,40}");
    }

    /** No control byte; the C1 controls of Unicode are not control bytes in UTF-8. */
    static boolean isPrintable(String text) {
        return text.chars().noneMatch(c -> c < 0x20 || c == 0x7F);
    }

    static String of(Plan plan) {
        StringBuilder text = new StringBuilder("dr=1\n");
        line(text, "draw", plan.draw());
        line(text, "hash", plan.hash().officialName());
        line(text, "prev", plan.prev());
        line(text, "objects", plan.frozen().objects());
        line(text, "inspectors", plan.frozen().inspectors().orElse("-"));
        line(text, "recusals", plan.frozen().recusals().orElse("-"));
        plan.commitments().forEach((role, hash) -> line(text, COMMIT + role, hash));
        line(text, "public", plan.source());
        line(text, "quota", joined(plan.quotas()));
        line(text, "team", plan.staffing().team());
        line(text, "pool", plan.staffing().pool());
        line(text, "poolleads", plan.staffing().poolLeads());
        plan.extras().forEach((key, value) -> line(text, key, value));
        return text.toString();
    }

    private static String joined(List<Quota> quotas) {
        return quotas.stream().map(Quota::toString).collect(Collectors.joining(";"));
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }
}
