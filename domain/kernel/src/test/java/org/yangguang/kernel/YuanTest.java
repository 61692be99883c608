package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4000000 | 4,000,000.00元 | 400万元",
                "12345678.9 | 12,345,678.90元 | 1,234.56789万元",
                "0.01 | 0.01元 | 0.000001万元",
                "-500.00 | -500.00元 | -0.05万元",
                "０ | 0.00元 | 0万元",
                "4，000，000.00 元 | 4,000,000.00元 | 400万元"
            })
    void an_amount_is_read_and_written_officially(String typed, String official, String inWan) {
        assertThat(Yuan.of(typed)).hasToString(official);
        assertThat(Yuan.of(typed).inWan()).isEqualTo(inWan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "四百万", "1.234", "1e6", "400万元", "1.", "元"})
    void what_is_no_amount_is_refused(String typed) {
        assertThatExceptionOfType(AmountNotReadable.class)
                .isThrownBy(() -> Yuan.of(typed))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(typed));
    }

    @Test
    void equal_amounts_are_equal_whatever_their_scale() {
        assertThat(new Yuan(new BigDecimal("4E+6"))).isEqualTo(Yuan.of("4000000.00"));
    }

    @Test
    void amounts_compare_by_value() {
        assertThat(Yuan.of("9.99")).isLessThan(Yuan.of("10"));
    }

    @Test
    void nothing_is_rounded_away() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Yuan(new BigDecimal("0.005")));
    }

    @Property(tries = 200)
    void the_official_form_reads_back(
            @ForAll @Scale(2) @BigRange(min = "-1e12", max = "1e12") BigDecimal amount) {
        Yuan yuan = new Yuan(amount);

        assertThat(Yuan.of(yuan.toString())).isEqualTo(yuan);
    }
}
