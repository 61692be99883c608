package org.yangguang.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.RuleBroken;

class RuleBrokenTest {

    @Test
    void a_broken_rule_names_the_sentence_of_its_package() {
        RuleBroken broken = new CalendarNotPublished(LocalDate.parse("2028-01-03"));

        assertThat(broken.messageKey()).isEqualTo("kernel.error.CalendarNotPublished");
        assertThat(broken).hasMessage("[2028, 2028-01-03]");
    }
}
