package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void aTextIsNormalisedForSearch() {
        assertThat(SearchText.normalise(" ＡＢ公司　（云 南） ")).isEqualTo("ab公司(云南)");
    }

    @Test
    void aTextIsCutIntoItsDistinctPairs() {
        assertThat(SearchText.bigrams("云南 云南A")).containsExactly("云南", "南云", "南a");
    }

    @Test
    void aRareCharacterIsNotCutInHalf() {
        assertThat(SearchText.bigrams("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @Test
    void oneCharacterMakesNoPair() {
        assertThat(SearchText.bigrams("云")).isEmpty();
        assertThat(SearchText.bigrams("")).isEmpty();
    }

    @Property(tries = 300)
    void aPartIsFoundByItsPairs(@ForAll String before, @ForAll String part, @ForAll String after) {
        assertThat(SearchText.bigrams(before + "|" + part + "|" + after))
                .containsAll(SearchText.bigrams(part));
    }

    @Property(tries = 300)
    void normalisingTwiceChangesNothing(@ForAll String text) {
        String once = SearchText.normalise(text);

        assertThat(SearchText.normalise(once)).isEqualTo(once);
    }
}
