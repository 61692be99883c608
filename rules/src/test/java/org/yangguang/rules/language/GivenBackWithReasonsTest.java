package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;

/** A table comes back with a last column of reasons; that column, and no other, is passed over. */
class GivenBackWithReasonsTest {

    private static final String PATH = "parameters/accountability.csv";

    @Test
    void the_column_of_reasons_is_not_read_again() {
        Reading<Version> read = read(Editing.PROBLEMS, "“四”不是数，".repeat(60));
        assertThat(read.accepted()).isTrue();
        assertThat(RuleLanguage.shipped().differences(read.require())).isEmpty();
    }

    @Test
    void a_column_of_another_name_is_refused() {
        assertThat(read("备注", "").problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.HEADER_CHANGED);
    }

    @Test
    void a_column_behind_the_reasons_is_refused() {
        assertThat(read(Editing.PROBLEMS + ",备注", ",").accepted()).isFalse();
    }

    private static Reading<Version> read(String heading, String cell) {
        String[] lines = RuleLanguage.shipped().files().get(PATH).split("\\R");
        String text =
                Arrays.stream(lines)
                        .map(line -> line + "," + (line.equals(lines[0]) ? heading : cell))
                        .collect(Collectors.joining("\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RuleLanguage.check(Map.of(PATH, Upload.of(PATH, bytes)));
    }
}
