package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void the_catalogue_has_eighty_seven_kinds() {
        assertThat(Violations.all())
                .hasSize(87)
                .extracting(ViolationType::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_can_be_cited_without_looking_elsewhere() {
        assertThat(Violations.all())
                .allSatisfy(
                        type ->
                                assertThat(type.liability() + type.sanction() + type.authority())
                                        .doesNotContain("同上")
                                        .doesNotContainPattern("同[A-Z]{2}-"));
    }

    @Test
    void every_kind_has_a_severity() {
        assertThat(Violations.all()).extracting(ViolationType::base).containsOnly("S1", "S2", "S3");
    }

    @Test
    void a_short_bid_preparation_is_answered_by_article_sixty_four() {
        ViolationType type = Violations.find("TR-08").orElseThrow();
        assertThat(type.prohibition()).isEqualTo("法24");
        assertThat(type.liability()).isEqualTo("条例64(1)(二)");
        assertThat(type.sanction()).isEqualTo("责令改正；可处10万元以下");
        assertThat(type.fine().highest(null)).isEqualByComparingTo("100000");
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThat(Violations.find("TR-99")).isEmpty();
    }
}
