package org.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yangguang.kernel.PartyRole;

/** The list's own words name the parties. */
class WhomAnItemConcernsTest {

    @Test
    void several_parties_are_joined() {
        assertThat(Concerns.of("招标人、代理"))
                .containsExactlyInAnyOrder(PartyRole.TENDERER, PartyRole.AGENCY);
    }

    @Test
    void everybody_is_everybody() {
        assertThat(Concerns.of("全部")).containsExactlyInAnyOrder(PartyRole.values());
    }

    @Test
    void officials_are_no_party_of_a_tender() {
        assertThat(Concerns.of("公职人员")).isEmpty();
    }

    @Test
    void a_query_by_party_finds_its_items_only() {
        ItemQuery experts = new ItemQuery(null, PartyRole.EXPERT, null, null);
        assertThat(experts.matches(item("评标专家"))).isTrue();
        assertThat(experts.matches(item("招标人"))).isFalse();
    }

    @Test
    void a_query_by_words_ignores_width_and_case() {
        ItemQuery words = new ItemQuery(null, null, null, "ｂ07");
        assertThat(words.matches(item("招标人"))).isTrue();
        assertThat(new ItemQuery(null, null, null, "保证金").matches(item("招标人"))).isFalse();
    }

    private static CheckItemView item(String concerns) {
        return new CheckItemView(
                "B07",
                1,
                "公告文件",
                Concerns.of(concerns),
                "投标准备期不少于20日",
                "twenty days to prepare bids",
                "公告",
                "法24",
                "",
                "TR-08",
                "M",
                FirstCatalogue.FIRST_DAY,
                null,
                true,
                concerns,
                "L",
                0);
    }
}
