package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** Who receives letters beside a second transcription (条例4; names of one district). */
class DepartmentsAsInTheLawTest {

    private record Row(String code, String name, boolean industry) {}

    @Test
    void every_recipient_has_its_name_and_answers_for_its_industry() {
        List<Row> law =
                Table.read(
                        "law/departments.csv",
                        row ->
                                new Row(
                                        row.get("code"),
                                        row.get("name"),
                                        row.get("industry").equals("Y")));
        assertThat(
                        Departments.all().stream()
                                .map(
                                        d ->
                                                new Row(
                                                        d.code(),
                                                        d.name(),
                                                        Departments.isIndustry(d.code()))))
                .containsExactlyElementsOf(law);
    }
}
