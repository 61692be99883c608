package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;

class FineSpecTest {

    @Test
    void a_per_mille_fine_is_measured_on_the_amount() {
        FineSpec spec = FineSpec.parse("award:5:10");
        assertThat(spec.lowest(new BigDecimal("3999000"))).isEqualByComparingTo("19995");
        assertThat(spec.highest(new BigDecimal("3999000"))).isEqualByComparingTo("39990");
    }

    @Test
    void a_per_mille_fine_of_an_unknown_amount_is_unknown() {
        assertThat(FineSpec.parse("contract:5:10").highest(null)).isNull();
    }

    @Test
    void a_fixed_sum_needs_no_amount() {
        assertThat(FineSpec.parse("abs:0:50000").highest(null)).isEqualByComparingTo("50000");
    }

    @Test
    void no_fine_stays_no_fine() {
        assertThat(FineSpec.parse("none").highest(BigDecimal.TEN)).isNull();
    }

    @Property
    void the_lowest_fine_never_exceeds_the_highest(
            @ForAll @BigRange(min = "0", max = "99999999999") BigDecimal amount) {
        assertThat(Violations.all())
                .filteredOn(type -> type.fine().base() != FineSpec.Base.NONE)
                .allSatisfy(
                        type ->
                                assertThat(type.fine().lowest(amount))
                                        .isLessThanOrEqualTo(type.fine().highest(amount)));
    }
}
