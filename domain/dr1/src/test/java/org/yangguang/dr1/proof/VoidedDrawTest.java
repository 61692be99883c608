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
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogType;

/** A plan that was given up lawfully is verified as such; a void that was not is named (DR1 4.4). */
class VoidedDrawTest {

    private static final Instant TIME = Instant.parse("2026-03-01T01:00:00Z");
    private static final String DRAW = "O-2026-0010";
    private static final String RESULT =
            "b1842da687caf24e99f89604e6d3445945a71a3678490353ffe369f33d686b00";
    private static final String FINAL =
            "7a20bfbe9a88f72b33dcb6902f4154685bcffcd89fe874737706255f3bbe62d8";
    private static final String WHY = "\"void\": {\"code\": \"V02\", \"reason\": \"名单有误\"}";

    @TempDir private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private DrawLog log;
    private String plan;

    @BeforeEach
    void publishADrawThatWasVoidedAfterwards() throws IOException {
        Published.copy("example_events", directory);
        plan = DrawHash.SHA_256.of(Files.readAllBytes(directory.resolve("plan.txt")));
        log =
                DrawLog.empty()
                        .append(TIME, LogType.PLAN, DRAW, plan)
                        .append(TIME.plusSeconds(3600), LogType.RESULT, DRAW, RESULT)
                        .append(TIME.plusSeconds(7200), LogType.FINAL, DRAW, FINAL);
    }

    @Test
    void a_draw_that_was_voided_lawfully_is_verified_with_date_and_reason() throws IOException {
        publish(voided(plan));
        claim(WHY);
        assertThat(run()).isZero();
        assertThat(printed())
                .doesNotContain("✗")
                .contains("✓ 结论：核验通过", "已于 2026-03-01T04:00:00Z 作废，理由：V02 名单有误");
    }

    @Test
    void a_void_of_another_plan_is_forged() throws IOException {
        publish(voided(RESULT));
        claim(WHY);
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 作废：日志在计划之后登记过一次", "✗ 结论");
    }

    @Test
    void a_void_without_a_reason_is_none() throws IOException {
        publish(voided(plan));
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 作废：证明写明了理由");
    }

    @Test
    void a_void_that_only_the_proof_knows_of_is_forged() throws IOException {
        publish(log);
        claim(WHY);
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 作废：证明说这份计划已经作废");
        Files.delete(directory.resolve("log.txt"));
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void nothing_is_drawn_after_a_void() throws IOException {
        publish(voided(plan).append(TIME.plusSeconds(20_000), LogType.RESULT, DRAW, FINAL));
        claim(WHY);
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 作废：此后没有再登记抽取结果");
    }

    @Test
    void a_second_void_is_found_out() throws IOException {
        publish(voided(plan).append(TIME.plusSeconds(20_000), LogType.VOID, DRAW, plan));
        claim(WHY);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void a_plan_that_was_voided_before_the_draw_is_verified_without_a_result() throws IOException {
        undrawn();
        assertThat(run()).isZero();
        assertThat(printed()).doesNotContain("✗").contains("✓ 作废：作废前没有抽取", "✓ 结论：核验通过");
    }

    @Test
    void a_result_that_is_kept_back_after_a_void_is_found_out() throws IOException {
        undrawn();
        publish(voided(plan));
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 作废：作废前没有抽取，日志里没有结果");
    }

    @Test
    void another_list_under_a_void_plan_is_found_out() throws IOException {
        undrawn();
        Files.writeString(directory.resolve("objects.txt"), "");
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("✗ 名录：检查对象名单");
    }

    private void undrawn() throws IOException {
        for (String name : List.of("result.txt", "final.txt", "events.txt")) {
            Files.delete(directory.resolve(name));
        }
        String proof = "{\"draw\": \"" + DRAW + "\", \"reveals\": {}, " + WHY + "}";
        Files.writeString(directory.resolve("proof.json"), proof);
        publish(
                DrawLog.empty()
                        .append(TIME, LogType.PLAN, DRAW, plan)
                        .append(TIME.plusSeconds(10_800), LogType.VOID, DRAW, plan));
    }

    private DrawLog voided(String hash) {
        return log.append(TIME.plusSeconds(10_800), LogType.VOID, DRAW, hash);
    }

    private void publish(DrawLog published) throws IOException {
        Files.write(directory.resolve("log.txt"), published.write());
    }

    private void claim(String field) throws IOException {
        Path proof = directory.resolve("proof.json");
        Files.writeString(proof, Files.readString(proof).replaceFirst("\\{", "{" + field + ","));
    }

    private int run() {
        PrintStream out = new PrintStream(printed, true, UTF_8);
        return new VerifyDraw(out, Locale.CHINA).run(List.of(directory.toString()));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
