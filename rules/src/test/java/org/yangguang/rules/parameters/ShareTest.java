package org.yangguang.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void a_decimal_share_reads_as_percent() {
        assertThat(Share.parse("0.02")).hasToString("2%");
        assertThat(Share.parse("0.10")).hasToString("10%");
    }

    @Test
    void a_fraction_is_kept_exact() {
        Share twoThirds = Share.parse("2/3");
        assertThat(twoThirds).hasToString("2/3");
        assertThat(twoThirds.compare(new BigDecimal(6), new BigDecimal(9))).isZero();
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> Share.parse("1/0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_part_itself_is_exactly_the_share(
            @ForAll @IntRange(min = 1, max = 1_000_000) int whole) {
        BigDecimal all = new BigDecimal(whole);
        BigDecimal part = all.movePointLeft(2).multiply(new BigDecimal(2));
        assertThat(Share.parse("0.02").compare(part, all)).isZero();
        assertThat(Share.parse("0.02").compare(part.add(new BigDecimal("0.01")), all)).isPositive();
    }
}
