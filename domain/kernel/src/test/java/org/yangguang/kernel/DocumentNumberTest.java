package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @Test
    void is_written_in_the_official_form() {
        assertThat(new DocumentNumber("盘政务", "抽", 2026, 1)).hasToString("盘政务抽〔2026〕1号");
    }

    @ParameterizedTest
    @CsvSource({
        "盘政务, 抽, 1999, 1",
        "盘政务, 抽, 3000, 1",
        "盘政务, 抽, 2026, 0",
        "' ', 抽, 2026, 1",
        "盘政务, '', 2026, 1"
    })
    void an_incomplete_number_does_not_exist(String agency, String kind, int year, int serial) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(agency, kind, year, serial));
    }
}
