package org.yangguang.roster.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and numbers as the standard, registers and spreadsheets write them. */
class StandardTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260301",
                "2026-03-01",
                "2026-3-1",
                "2026/3/1",
                "2026.3.1",
                "2026年3月1日",
                "20260301093000",
                "2026-03-01T09:30",
                "2026-03-01T09:30:00+08:00",
                "2026-03-01 09:30:00.000",
                "2026年3月1日 9:30",
                "2026年3月1日9时30分"
            })
    void a_day_is_read(String text) {
        assertThat(StandardText.date(text)).contains(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "2018/13/45", "今天", "", "2026", "20260230"})
    void what_is_no_day_is_not_read(String text) {
        assertThat(StandardText.date(text)).isEmpty();
    }

    @Test
    void a_moment_keeps_its_minutes() {
        assertThat(StandardText.dateTime("20260129100000"))
                .contains(LocalDateTime.of(2026, 1, 29, 10, 0));
        assertThat(StandardText.dateTime("2026010920"))
                .contains(LocalDateTime.of(2026, 1, 9, 20, 0));
    }

    @Test
    void a_part_is_no_count() {
        assertThat(StandardText.integer("90.000000")).contains(90);
        assertThat(StandardText.integer("90.5")).isEmpty();
        assertThat(StandardText.integer("99999999999")).isEmpty();
    }

    @Test
    void numbers_may_carry_separators() {
        assertThat(StandardText.number("1,234.50元").orElseThrow()).isEqualByComparingTo("1234.5");
        assertThat(StandardText.number("壹佰万")).isEmpty();
        assertThat(StandardText.number("9.15E+17")).isEmpty();
    }
}
