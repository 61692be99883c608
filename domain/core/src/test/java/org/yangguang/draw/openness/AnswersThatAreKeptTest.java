package org.yangguang.draw.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.DrawStatus;

/** A draw is recomputed when it or the log changes, not for each visitor. */
class AnswersThatAreKeptTest {

    private static final String HEAD = "0".repeat(64);

    private final Shelf<Recomputer.State, Integer> shelf = new Shelf<>();
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void a_thousand_visitors_recompute_a_draw_once() {
        IntStream.range(0, 1000).parallel().forEach(visitor -> ask(state(1, HEAD)));

        assertThat(computed).hasValue(1);
    }

    @Test
    void a_new_line_of_the_log_or_another_result_is_recomputed() {
        ask(state(1, HEAD));
        ask(state(1, "1".repeat(64)));
        ask(new Recomputer.State(new DrawId(1), DrawStatus.VOIDED, "none", "a", HEAD));
        ask(new Recomputer.State(new DrawId(1), DrawStatus.DISCLOSED, "none", "b", HEAD));

        assertThat(computed).hasValue(4);
    }

    @Test
    void only_a_few_are_kept_so_that_visitors_cannot_fill_the_memory() {
        IntStream.range(0, 10 * Shelf.PLACES).forEach(draw -> ask(state(draw, HEAD)));
        ask(state(0, HEAD));

        assertThat(computed).hasValue(10 * Shelf.PLACES + 1);
    }

    private static Recomputer.State state(long draw, String head) {
        return new Recomputer.State(new DrawId(draw), DrawStatus.DISCLOSED, "none", "a", head);
    }

    private void ask(Recomputer.State state) {
        shelf.of(state, computed::incrementAndGet);
    }
}
