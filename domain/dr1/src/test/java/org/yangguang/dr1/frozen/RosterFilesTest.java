package org.yangguang.dr1.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.dr1.file.ProofError.E_FORMAT;
import static org.yangguang.dr1.file.ProofError.E_ORDER;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.dr1.draw.Drawing;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.ProofRejected;

public class RosterFilesTest {

    @Test
    void objects_are_written_in_byte_order_whatever_the_order_given() {
        byte[] file =
                RosterFiles.writeObjects(
                        List.of(
                                Drawing.object("a", "B", 2),
                                Drawing.needing("PRJ:E5301-0042", "SE"),
                                new DrawObject(
                                        "A.1", "B", 1, Optional.empty(), Optional.of("X01"))));
        assertThat(file)
                .asString(UTF_8)
                .isEqualTo("A.1\tB\t1\t-\tX01\nPRJ:E5301-0042\tA\t1\tSE\t-\na\tB\t2\t-\t-\n");
    }

    @Test
    void what_is_written_is_read_back() {
        List<DrawInspector> inspectors =
                List.of(
                        Drawing.inspector("I1", true, 3, "FIRE", "SE"),
                        Drawing.inspector("I2", false, 0));
        List<Recusal> recusals =
                List.of(new Recusal("A", "I1", "R01"), new Recusal("A", "I2", "R01"));
        List<DrawEvent> events =
                List.of(
                        new DrawEvent.Recuse("B", "I1", "R02"),
                        new DrawEvent.Out("A", "E01"),
                        new DrawEvent.Add("*", 3, "E05"),
                        new DrawEvent.Leave("I2", "E03"));
        assertThat(RosterFiles.readInspectors(RosterFiles.writeInspectors(inspectors)))
                .isEqualTo(inspectors);
        assertThat(RosterFiles.readRecusals(RosterFiles.writeRecusals(recusals)))
                .isEqualTo(recusals);
        assertThat(RosterFiles.readEvents(RosterFiles.writeEvents(events))).isEqualTo(events);
    }

    /** More than there are slots to keep the words of a file in. */
    @Test
    void a_thousand_strata_are_read_back() {
        List<DrawObject> objects =
                IntStream.range(1000, 2000)
                        .mapToObj(i -> Drawing.object("E" + i, "S" + i * i % 997, 1))
                        .toList();
        assertThat(RosterFiles.readObjects(RosterFiles.writeObjects(objects))).isEqualTo(objects);
    }

    @Test
    void an_empty_file_is_allowed() {
        assertThat(RosterFiles.readRecusals(new byte[0])).isEmpty();
    }

    @Test
    void two_objects_with_one_id_are_not_written() {
        List<DrawObject> twice = Drawing.objects("E", 2);
        assertRejected(E_ORDER, () -> RosterFiles.writeObjects(twice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".A", "A B", "A\tB", "企业", "A/B", "Ａ"})
    void a_bad_id_cannot_even_be_made(String id) {
        assertRejected(E_FORMAT, () -> Drawing.object(id, "A", 1));
    }

    @Test
    void an_id_may_have_sixty_four_characters_and_no_more() {
        assertThat(Drawing.object("A".repeat(64), "A", 1).id()).hasSize(64);
        assertRejected(E_FORMAT, () -> Drawing.object("A".repeat(65), "A", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\tB\t1\t-\t-", // no line end
                "A\tB\t1\t-\t-\r\n",
                "A\tB\t1\t-\t-\n\n",
                "A\tB\t1\t-\n",
                "A\tB\t1\t-\t-\t\n",
                " A\tB\t1\t-\t-\n",
                "A\tB\t01\t-\t-\n",
                "A\tB\t0\t-\t-\n",
                "A\tB\t1000000\t-\t-\n",
                "A\tB\t+1\t-\t-\n",
                "A\tB\t1\t\t-\n",
                "A\tB\t1\t-\tX1\n",
                "A\tB\t1\t-\tx01\n",
                "A\t*\t1\t-\t-\n",
                "\uFEFFA\tB\t1\t-\t-\n",
                "A\tB\t１\t-\t-\n"
            })
    void a_malformed_line_of_objects_is_rejected(String file) {
        assertRejected(E_FORMAT, () -> RosterFiles.readObjects(file.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I\t2\t-\t0\t0\t-\n",
                "I\t1\tB,A\t0\t0\t-\n",
                "I\t1\tA,A\t0\t0\t-\n",
                "I\t1\tA,\t0\t0\t-\n",
                "I\t1\t\t0\t0\t-\n",
                "I\t1\t-\t10000000\t0\t-\n",
                "I\t1\t-\t0\t-\t-\n"
            })
    void a_malformed_line_of_inspectors_is_rejected(String file) {
        assertRejected(E_FORMAT, () -> RosterFiles.readInspectors(file.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OUT\tA\tB\tE01\n",
                "OUT\t-\t-\tE01\n",
                "ADD\tA\t0\tE01\n",
                "ADD\tA\t1000000\tE01\n",
                "LEAVE\tA\tI\tE01\n",
                "RECUSE\tA\t-\tE01\n",
                "out\tA\t-\tE01\n",
                "OUT\tA\t-\t-\n"
            })
    void a_malformed_event_is_rejected(String file) {
        assertRejected(E_FORMAT, () -> RosterFiles.readEvents(file.getBytes(UTF_8)));
    }

    @Test
    void recusals_are_compared_field_by_field() {
        byte[] good = "A\tI\tR01\nA-\tB\tR01\n".getBytes(UTF_8);
        byte[] bad = "A\tI\tR01\nA\tB\tR01\n".getBytes(UTF_8);
        assertThat(RosterFiles.readRecusals(good)).hasSize(2);
        assertRejected(E_ORDER, () -> RosterFiles.readRecusals(bad));
    }

    @Test
    void lines_out_of_order_are_rejected_and_not_sorted_again() {
        byte[] file = "B\tS\t1\t-\t-\nA\tS\t1\t-\t-\n".getBytes(UTF_8);
        assertRejected(E_ORDER, () -> RosterFiles.readObjects(file));
    }

    @Test
    void the_rejection_names_file_line_and_value() {
        byte[] file = "A\tS\t1\t-\t-\nB\tS\tx\t-\t-\n".getBytes(UTF_8);
        assertThatThrownBy(() -> RosterFiles.readObjects(file))
                .hasMessage("objects.txt line 2: “x” is no number from 0 to 9999999");
    }

    public static void assertRejected(ProofError error, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProofRejected.class,
                        rejected -> assertThat(rejected.error()).isEqualTo(error));
    }
}
