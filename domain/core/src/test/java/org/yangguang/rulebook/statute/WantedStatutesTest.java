package org.yangguang.rulebook.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WantedStatutesTest {

    @Test
    void an_empty_library_lacks_every_statute_the_book_cites_most_cited_first() {
        assertThat(WantedStatutes.without(Set.of()))
                .hasSizeGreaterThan(20)
                .extracting(WantedStatute::title)
                .startsWith("中华人民共和国招标投标法实施条例", "中华人民共和国招标投标法")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_loaded_is_not_wanted() {
        Set<String> all =
                WantedStatutes.without(Set.of()).stream()
                        .map(WantedStatute::title)
                        .collect(Collectors.toSet());
        assertThat(WantedStatutes.without(all)).isEmpty();
        assertThat(WantedStatutes.without(Set.of("中华人民共和国招标投标法"))).hasSize(all.size() - 1);
    }
}
