package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void theCatalogueHasEightySevenKinds() {
        assertThat(Violations.all())
                .hasSize(87)
                .extracting(ViolationType::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindCanBeCitedWithoutLookingElsewhere() {
        assertThat(Violations.all())
                .allSatisfy(
                        type ->
                                assertThat(type.liability() + type.sanction() + type.authority())
                                        .doesNotContain("同上")
                                        .doesNotContainPattern("同[A-Z]{2}-"));
    }

    @Test
    void everyKindHasASeverity() {
        assertThat(Violations.all()).extracting(ViolationType::base).containsOnly("S1", "S2", "S3");
    }

    @Test
    void aShortBidPreparationIsAnsweredByArticleSixtyFour() {
        ViolationType type = Violations.find("TR-08").orElseThrow();
        assertThat(type.prohibition()).isEqualTo("法24");
        assertThat(type.liability()).isEqualTo("条例64(1)(二)");
        assertThat(type.sanction()).isEqualTo("责令改正；可处10万元以下");
        assertThat(type.fine().highest(null)).isEqualByComparingTo("100000");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(Violations.find("TR-99")).isEmpty();
    }
}
