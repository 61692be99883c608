package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void a_text_is_normalised_for_search() {
        assertThat(SearchText.normalise(" ＡＢ公司　（云 南） ")).isEqualTo("ab公司(云南)");
    }

    @Test
    void a_text_is_cut_into_its_distinct_pairs() {
        assertThat(SearchText.bigrams("云南 云南A")).containsExactly("云南", "南云", "南a");
    }

    @Test
    void a_rare_character_is_not_cut_in_half() {
        assertThat(SearchText.bigrams("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @Test
    void one_character_makes_no_pair() {
        assertThat(SearchText.bigrams("云")).isEmpty();
        assertThat(SearchText.bigrams("")).isEmpty();
    }

    @Property(tries = 300)
    void a_part_is_found_by_its_pairs(
            @ForAll String before, @ForAll String part, @ForAll String after) {
        assertThat(SearchText.bigrams(before + "|" + part + "|" + after))
                .containsAll(SearchText.bigrams(part));
    }

    @Property(tries = 300)
    void normalising_twice_changes_nothing(@ForAll String text) {
        String once = SearchText.normalise(text);

        assertThat(SearchText.normalise(once)).isEqualTo(once);
    }
}
