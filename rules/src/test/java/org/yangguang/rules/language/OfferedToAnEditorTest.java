package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;

/** Whoever changes a file is offered what the language accepts, and sees the file line by line. */
class OfferedToAnEditorTest {

    @Test
    void a_file_of_sentences_is_offered_the_sentences_of_its_own_dictionary() {
        assertThat(Editing.sentences("accountability/ladder.dslr"))
                .contains("有一次办理")
                .doesNotContainAnyElementsOf(List.of("有一名拟派检查人员"));
        assertThat(Editing.sentences("parameters/clocks.csv")).isEmpty();
    }

    @Test
    void a_column_with_a_choice_names_what_may_be_chosen() {
        assertThat(Editing.choices("judgement/violations.csv"))
                .containsValue(List.of("S1", "S2", "S3"));
        assertThat(Editing.choices("parameters/clocks.csv")).isEmpty();
    }

    @Test
    void each_row_stands_at_its_line_blank_ones_too() {
        String path = "check/undecided.drl.csv";
        List<List<String>> rows = Editing.rows(Upload.of(path, Shipped.bytes(path))).require();
        assertThat(Editing.fixedRows(path)).isEqualTo(8);
        assertThat(rows.get(7)).contains("规则", "依据", "施行日期");
        assertThat(rows.get(8).get(1)).startsWith("机检-64");
        assertThat(Editing.fixedRows("parameters/clocks.csv")).isEqualTo(1);
    }
}
