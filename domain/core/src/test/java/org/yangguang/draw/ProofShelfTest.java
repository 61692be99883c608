package org.yangguang.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draw is recomputed when it or the log changes, not for each visitor. */
class ProofShelfTest {

    private static final String HEAD = "0".repeat(64);

    private final ProofShelf shelf = new ProofShelf();
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
        ask(new ProofShelf.State(new DrawId(1), DrawStatus.VOIDED, "none", "a", HEAD));
        ask(new ProofShelf.State(new DrawId(1), DrawStatus.DISCLOSED, "none", "b", HEAD));

        assertThat(computed).hasValue(4);
    }

    @Test
    void only_a_few_are_kept_so_that_visitors_cannot_fill_the_memory() {
        IntStream.range(0, 10 * ProofShelf.PLACES).forEach(draw -> ask(state(draw, HEAD)));
        ask(state(0, HEAD));

        assertThat(computed).hasValue(10 * ProofShelf.PLACES + 1);
    }

    private static ProofShelf.State state(long draw, String head) {
        return new ProofShelf.State(new DrawId(draw), DrawStatus.DISCLOSED, "none", "a", head);
    }

    private void ask(ProofShelf.State state) {
        shelf.of(
                state,
                () -> {
                    computed.incrementAndGet();
                    return new Recomputed(List.of(), Map.of(), Optional.empty());
                });
    }
}
