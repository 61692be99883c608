package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogType;

class VerifyDrawTest {

    private static final Instant TIME = Instant.parse("2026-03-01T01:00:00Z");
    private static final String PLAN =
            "0fe90d967ec76de19b5d427edab725accaf90bb71b44d656902ca4641d05fc00";
    private static final String RESULT =
            "b1842da687caf24e99f89604e6d3445945a71a3678490353ffe369f33d686b00";
    private static final String FINAL =
            "7a20bfbe9a88f72b33dcb6902f4154685bcffcd89fe874737706255f3bbe62d8";
    private static final String DRAW = "O-2026-0010";

    @TempDir private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void publishTheExampleWithEvents() throws IOException {
        Published.copy("example_events", directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "example_events"})
    void the_published_examples_are_verified(String example) throws IOException {
        assertThat(run(Published.path(example).toString())).isZero();
        assertThat(printed()).doesNotContain("✗").endsWith("核验通过（标“–”的各行除外）\n");
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, team=2, team=3",
        "plan.txt, dr=1, dr=2",
        "objects.txt, 91310115MA1K00033E, 91310115MA1K00033F",
        "inspectors.txt, SH0011, SH0012",
        "recusals.txt, R01, R02",
        "events.txt, E01, E02x",
        "events.txt, ADD\tB\t2, ADD\tB\t3",
        "result.txt, SH0010, SH0009",
        "final.txt, NEW:1, NEW:2",
        "proof.json, kl8:2026060=03, kl8:2026060=04",
        "proof.json, b6055982, b6055983",
        "proof.json, 'grade\": \"A', 'grade\": \"B'",
        "proof.json, dfa9b683, dfa9b684",
        "proof.json, 3304c39b, 3304c39c",
        "proof.json, '{', '['"
    })
    void one_change_in_any_file_is_found_out(String file, String original, String changed)
            throws IOException {
        String text = Files.readString(directory.resolve(file));
        assertThat(text).contains(original);
        Files.writeString(directory.resolve(file), text.replace(original, changed));
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗").endsWith("✗ 结论：核验不通过\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.txt",
                "objects.txt",
                "events.txt",
                "result.txt",
                "final.txt",
                "proof.json"
            })
    void no_file_may_be_missing(String file) throws IOException {
        Files.delete(directory.resolve(file));
        assertThat(run(directory.toString())).isEqualTo(1);
    }

    @Test
    void what_the_proof_counts_is_counted_again() throws IOException {
        claim("\"excluded\": {\"X01\": 1, \"X02\": 1, \"X03\": 1}");
        claim("\"choices\": {\"91310115MA1K00033E\": 40}");
        assertThat(run(directory.toString())).isZero();
        assertThat(printed()).contains("✓ 证明：excluded", "✓ 证明：choices");
    }

    @Test
    void a_count_that_is_not_true_is_found_out() throws IOException {
        claim("\"excluded\": {\"X01\": 2, \"X02\": 1, \"X03\": 1}");
        claim("\"choices\": {\"91310115MA1K00033E\": 66}");
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗ 证明：excluded", "✗ 证明：choices");
    }

    @Test
    void a_head_that_the_log_never_had_is_found_out() throws IOException {
        publish(logOfTheDraw());
        claim("\"log\": {\"heads\": [\"" + logOfTheDraw().head() + "\"]}");
        assertThat(run(directory.toString())).isZero();
        publish(DrawLog.empty().append(TIME, LogType.PLAN, "O-2026-0009", PLAN));
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗ 留痕：证明所列链头与重算一致");
    }

    @Test
    void without_the_files_of_inspectors_the_objects_are_still_recomputed() throws IOException {
        Files.delete(directory.resolve("inspectors.txt"));
        Files.delete(directory.resolve("recusals.txt"));
        assertThat(run(directory.toString())).isZero();
        assertThat(printed()).contains("– 人员名录和回避名单未公开", "✓ result.txt：检查对象");
    }

    @Test
    void without_the_files_of_inspectors_a_false_object_is_still_found_out() throws IOException {
        Files.delete(directory.resolve("inspectors.txt"));
        Path result = directory.resolve("result.txt");
        Files.writeString(result, Files.readString(result).replace("33E", "34M"));
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗ result.txt：检查对象", "✗ result.txt：哈希");
    }

    @Test
    void a_log_that_holds_plan_result_and_final_is_accepted() throws IOException {
        publish(logOfTheDraw());
        assertThat(run(directory.toString())).isZero();
        assertThat(printed()).contains("✓ 留痕：结果在计划之后登记", "✓ 留痕：最终结果在计划之后登记");
    }

    @Test
    void a_second_plan_for_the_same_draw_is_found_out() throws IOException {
        publish(logOfTheDraw().append(TIME, LogType.PLAN, DRAW, RESULT));
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗ 留痕：本次抽取只登记过这一份计划");
    }

    @Test
    void a_result_that_was_never_logged_is_found_out() throws IOException {
        publish(DrawLog.empty().append(TIME, LogType.PLAN, DRAW, PLAN));
        assertThat(run(directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("✗ 留痕：结果在计划之后登记");
    }

    @Test
    void vectors_end_with_their_count() throws IOException {
        assertThat(run("--vectors", Published.path("vectors_open.json").toString())).isZero();
        assertThat(printed()).endsWith("68 passed, 0 failed\n");
    }

    @Test
    void a_false_vector_is_counted() throws IOException {
        Path file = directory.resolve("false.json");
        Files.writeString(
                file,
                """
                {"vectors": [
                  {"name": "false", "kind": "hash", "input": {"text": "a"}, "expect": {"hex": ""}},
                  {"name": "strange", "kind": "?", "input": {}, "expect": {}}]}
                """);
        assertThat(run("--vectors", file.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("✗ false\n    hex：应为 ，算得 ca978112ca1bbdca")
                .endsWith("0 passed, 2 failed\n");
    }

    @Test
    void a_draw_without_its_secrets_opens_no_commitment() throws IOException {
        String vectors = Files.readString(Published.path("vectors_open.json"));
        Path file = directory.resolve("secrets.json");
        Files.writeString(file, vectors.replace("\"reveals\"", "\"secrets\""));
        assertThat(run("--vectors", file.toString())).isEqualTo(1);
        assertThat(printed()).contains("✓ O26").contains("    error：应为 -，算得 E_COMMIT");
    }

    @Test
    void without_a_directory_it_says_how_to_be_called() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).startsWith("用法");
    }

    private static DrawLog logOfTheDraw() {
        return DrawLog.empty()
                .append(TIME, LogType.PLAN, DRAW, PLAN)
                .append(TIME.plusSeconds(3600), LogType.RESULT, DRAW, RESULT)
                .append(TIME.plusSeconds(7200), LogType.FINAL, DRAW, FINAL);
    }

    private void publish(DrawLog log) throws IOException {
        Files.write(directory.resolve("log.txt"), log.write());
    }

    private void claim(String field) throws IOException {
        Path proof = directory.resolve("proof.json");
        Files.writeString(proof, Files.readString(proof).replaceFirst("\\{", "{" + field + ","));
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, UTF_8);
        return new VerifyDraw(out, Locale.CHINA).run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
