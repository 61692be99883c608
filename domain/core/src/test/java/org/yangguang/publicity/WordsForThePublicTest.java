package org.yangguang.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.platform.settings.Settings;

/** What the public may read: no natural person, no confidential clue (S2). */
class WordsForThePublicTest {

    @Test
    void a_clean_result_says_so_and_counts_what_was_checked() {
        PublicText words = words("PASS");
        assertThat(words.finding()).isEqualTo(PublicFinding.CLEAN);
        assertThat(words.itemsChecked()).isEqualTo(2);
        assertThat(words.problems()).isEmpty();
    }

    @Test
    void ordered_rectification_names_the_item_and_the_organisation() {
        assertThat(words("FAIL", "RECTIFY").problems())
                .extracting(PublicItem::code, PublicItem::party)
                .contains(tuple("G01", "云杉建设有限公司"));
    }

    @Test
    void no_natural_person_is_ever_named() {
        for (String[] outcomes : List.of(new String[] {"RECTIFY"}, new String[] {"REFER_DEPT"})) {
            assertThat(words("FAIL", outcomes).toString())
                    .doesNotContain("柳知秋", "林一", "林二", "insp01", "EXP:0007", "证-1");
        }
    }

    @Test
    void of_the_team_only_its_size_and_the_leads_number_are_public() {
        assertThat(words("PASS").teamSize()).isEqualTo(2);
        assertThat(words("PASS").leadCode()).isEqualTo("R-001");
    }

    @Test
    void a_confidential_clue_reads_like_every_other_referral() {
        PublicText open = words("FAIL", "REFER_DEPT");
        assertThat(words("FAIL", "REFER_SUP")).isEqualTo(open);
        assertThat(words("FAIL", "RECTIFY", "REFER_PS")).isEqualTo(open);
        assertThat(words("FAIL", "SUPPLEMENT")).isEqualTo(open);
        assertThat(open.problems()).isEmpty();
    }

    @Test
    void notes_of_the_inspectors_stay_inside() {
        assertThat(words("FAIL", "RECTIFY").toString()).doesNotContain("现场说明");
    }

    private static PublicText words(String status, String... outcomes) {
        return Redaction.of(
                Inspected.with(status),
                Stream.of(outcomes).map(Outcome::valueOf).toList(),
                Inspected.task(),
                "计划〔2026〕1号",
                Settings.of(Map.of()).bureau());
    }
}
