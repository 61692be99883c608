package org.yangguang.web.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.inspection.InspectionId;
import org.yangguang.plan.task.TaskId;
import org.yangguang.publicity.ResultRow;
import org.yangguang.web.faces.Tone;
import org.yangguang.web.faces.Tones;
import org.yangguang.web.faces.Wired;

/** How results read on their way to the public. */
class HowAResultReadsTest {

    private final PublicWords words = Wired.with(new PublicWords(), Wired.chinese());

    @Test
    void a_project_is_written_without_the_mark_of_its_kind() {
        assertThat(words.code("PRJ:E5301")).isEqualTo("E5301");
        assertThat(words.code("91530100")).isEqualTo("91530100");
    }

    @Test
    void a_part_has_its_word_and_none_has_none() {
        assertThat(words.role("WINNER")).isNotBlank().doesNotContain("⟦");
        assertThat(words.role(null)).isEmpty();
    }

    @Test
    void a_result_is_clean_or_decided_or_waits_for_its_decision() {
        assertThat(tone(result(true, true))).isEqualTo(Tone.OK);
        assertThat(tone(result(false, true))).isEqualTo(Tone.INFO);
        assertThat(tone(result(false, false))).isEqualTo(Tone.WARN);
    }

    private Tone tone(ResultRow result) {
        String standing = words.standing(result);
        assertThat(Wired.chinese().optional(standing)).isPresent();
        return new Tones().of(standing);
    }

    private static ResultRow result(boolean clean, boolean decided) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new ResultRow(
                new InspectionId(1),
                new TaskId(1),
                "春季抽查",
                "道路",
                day,
                day,
                clean,
                decided,
                null,
                null,
                null,
                null);
    }
}
