package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleBrokenTest {

    @Test
    void aBrokenRuleNamesTheSentenceOfItsPackage() {
        RuleBroken broken = new CalendarNotPublished(LocalDate.parse("2028-01-03"));

        assertThat(broken.messageKey()).isEqualTo("kernel.error.CalendarNotPublished");
        assertThat(broken).hasMessage("[2028, 2028-01-03]");
    }
}
