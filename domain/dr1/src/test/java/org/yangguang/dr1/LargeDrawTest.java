package org.yangguang.dr1;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeDrawTest {

    private static final long TWO_SECONDS = 2_000_000_000;

    /** Of this thread, so that a busy machine fails nobody. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aHundredThousandObjectsAreDrawnAndMatchedWithinTwoSeconds() {
        List<DrawInspector> inspectors =
                IntStream.range(0, 900)
                        .mapToObj(i -> Drawing.inspector("I%03d".formatted(i), i % 3 == 0, 0))
                        .toList();
        byte[] file = RosterFiles.writeObjects(Drawing.objects("OBJ%09d", 100_000));
        long start = processorTime();
        DrawOutcome outcome =
                Drawing.draw(
                        Drawing.seed(0),
                        "A:1/20",
                        2,
                        RosterFiles.readObjects(file),
                        inspectors,
                        List.of());
        assertThat(processorTime() - start).isLessThan(TWO_SECONDS);
        assertThat(outcome.result().lines()).hasSize(5000);
        assertThat(outcome.unfilled()).isEmpty();
    }
}
