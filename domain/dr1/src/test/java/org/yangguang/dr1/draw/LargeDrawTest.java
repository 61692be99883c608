package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.RosterFiles;

/** Large rosters; how long they take is measured by {@code bin/bench draw}. */
class LargeDrawTest {

    @Test
    void a_hundred_thousand_objects_are_drawn_and_matched() {
        List<DrawInspector> inspectors =
                IntStream.range(0, 900)
                        .mapToObj(i -> Drawing.inspector("I%03d".formatted(i), i % 3 == 0, 0))
                        .toList();
        byte[] file = RosterFiles.writeObjects(Drawing.objects("OBJ%09d", 100_000));
        DrawOutcome outcome =
                Drawing.draw(
                        Drawing.seed(0),
                        "A:1/20",
                        2,
                        RosterFiles.readObjects(file),
                        inspectors,
                        List.of());
        assertThat(outcome.result().lines()).hasSize(5000);
        assertThat(outcome.unfilled()).isEmpty();
    }
}
