package org.yangguang.dr1.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.dr1.file.ProofError.E_PLAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.dr1.proof.Published;

class PlanTest {

    private final String published = Published.text("example/plan.txt");

    @Test
    void a_plan_written_again_is_byte_for_byte_the_published_one() {
        assertThat(read(published).write()).asString(UTF_8).isEqualTo(published);
    }

    @Test
    void the_keys_may_stand_in_any_order_and_extras_may_be_empty_or_chinese() {
        String shuffled = "x-title=双随机 a=b\nx-note=\n" + reversed(published);
        assertThat(read(shuffled).extras())
                .containsEntry("x-title", "双随机 a=b")
                .containsEntry("x-note", "");
        assertThat(read(shuffled).quotas()).isEqualTo(read(published).quotas());
    }

    @ParameterizedTest
    @CsvSource({
        "dr=1, dr=2",
        "hash=SHA-256, hash=sha-256",
        "draw=O-2026-0006, draw=O/2026",
        "public=kl8:2026060, public=",
        "public=kl8:2026060, public=快乐8",
        "team=2, team=10",
        "team=2, team=02",
        "team=2, team=0",
        "pool=0, pool=-1",
        "poolleads=0, poolleads=1",
        "commit.officer=, commit.OFFICER=",
        "commit.officer=, commit.=",
        "prev=0, prev=",
        "objects=9, objects=Z",
        "recusals=967121bcf50cd0ad1476e327ecfee9e0fed3d59e2ea22ee166cf76822635511f, recusals=-",
        "quota=A:1/2;, quota=A:1/2;;",
        "quota=A:1/2;, quota=A:1/0;",
        "quota=A:1/2;, quota=A:3/2;",
        "quota=A:1/2;, quota=A:1;",
        "quota=A:1/2;, quota=A:#;",
        "quota=A:1/2;, quota=A:#01;",
        "quota=A:1/2;, quota=*:1/2;",
        "quota=A:1/2;, quota=B:1/2;",
        "quota=A:1/2;, quota =A:1/2;"
    })
    void one_malformed_value_rejects_the_plan(String good, String bad) {
        assertThat(published).contains(good);
        assertRejected(published.replace(good, bad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-=1\n",
                "X-a=1\n",
                "y=1\n",
                "x-a\n",
                "\n",
                "# note\n",
                "x-a=\t\n",
                "x-a=\r\n",
                "x-a=\u007F\n",
                "team=2\n",
                "x-a=1",
                "x-a=1\nx-a=1\n",
                "x-企=1\n"
            })
    void one_stray_line_rejects_the_plan(String line) {
        assertRejected(published + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr", "prev", "public", "quota", "team", "pool", "poolleads", "commit"})
    void no_key_may_be_missing(String key) {
        assertRejected(
                published
                        .lines()
                        .filter(line -> !line.startsWith(key))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void bytes_that_are_no_utf8_reject_the_plan() {
        byte[] bytes = (published + "x-a=?\n").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        RosterFilesTest.assertRejected(E_PLAN, () -> Plan.read(bytes));
    }

    private static String reversed(String text) {
        return text.lines().map(line -> line + "\n").reduce("", (done, line) -> line + done);
    }

    private static Plan read(String text) {
        return Plan.read(text.getBytes(UTF_8));
    }

    private static void assertRejected(String text) {
        RosterFilesTest.assertRejected(E_PLAN, () -> read(text));
    }
}
