package org.yangguang.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** Every number and its days beside a second transcription, those that only other contexts ask too. */
class ParametersAsInTheLawTest {

    private record Row(String code, String value, LocalDate from, LocalDate until) {}

    @Test
    void every_number_has_its_value_from_its_day_on() {
        List<Row> law = Table.read("law/parameters.csv", ParametersAsInTheLawTest::row);
        assertThat(Parameters.all().stream().map(ParametersAsInTheLawTest::row))
                .containsExactlyInAnyOrderElementsOf(law);
    }

    private static Row row(CSVRecord row) {
        return new Row(
                row.get("code"), row.get("value"), day(row.get("from")), day(row.get("until")));
    }

    private static Row row(Parameter parameter) {
        return new Row(parameter.code(), parameter.value(), parameter.from(), parameter.until());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
