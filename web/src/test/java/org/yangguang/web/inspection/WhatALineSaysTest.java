package org.yangguang.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.siterecord.SiteRecordText;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectId;

/** What a line of the checklist says, and the site record between text and form. */
class WhatALineSaysTest {

    @Test
    void a_failure_and_a_suspicion_are_problems() {
        assertThat(Findings.isProblem(line("FAIL", null, null))).isTrue();
        assertThat(Findings.isProblem(line("SUSPECT", null, null))).isTrue();
        assertThat(Findings.isProblem(line("PASS", null, null))).isFalse();
        assertThat(Findings.isProblem(line("NA", null, null))).isFalse();
        assertThat(Findings.isProblem(line(null, "FAIL", null))).isFalse();
    }

    @Test
    void what_the_machine_cleared_may_be_taken_over_while_nobody_settled_it() {
        assertThat(Findings.isAdoptable(line(null, "PASS", null))).isTrue();
        assertThat(Findings.isAdoptable(line(null, "NA", null))).isTrue();
        assertThat(Findings.isAdoptable(line(null, "FAIL", null))).isFalse();
        assertThat(Findings.isAdoptable(line(null, null, null))).isFalse();
        assertThat(Findings.isAdoptable(line("PASS", "PASS", null))).isFalse();
    }

    @Test
    void words_the_machine_has_no_answer_for_are_no_doubt() {
        assertThat(Findings.isDoubted(line(null, "TO_SETTLE", null))).isFalse();
        assertThat(Findings.isDoubted(line(null, "SUSPECT", null))).isTrue();
    }

    @Test
    void a_line_stands_open_where_there_is_something_to_say() {
        assertThat(Findings.isTalkedAbout(line("PASS", "PASS", " "))).isFalse();
        assertThat(Findings.isTalkedAbout(line("PASS", "PASS", "查阅原件"))).isTrue();
        assertThat(Findings.isTalkedAbout(line("PASS", "FAIL", null))).isTrue();
    }

    @Test
    void a_settled_line_says_how() {
        assertThat(Findings.settled(line("FAIL", null, null))).contains(FindingStatus.FAIL);
        assertThat(Findings.settled(line(null, null, null))).isEmpty();
    }

    @Test
    void a_site_record_comes_back_from_its_form_as_it_was() {
        LocalDateTime began = LocalDateTime.of(2026, 3, 2, 9, 0);
        SiteRecordText text =
                new SiteRecordText(
                        "会议室",
                        began,
                        began.plusHours(2),
                        "喆堃",
                        "负责人",
                        "查阅资料",
                        List.of(new SiteRecordText.Answer("何时开标？", "上午")),
                        "无异议");
        assertThat(RecordForm.of(text).text()).isEqualTo(text);
    }

    private static FindingView line(String status, String machine, String note) {
        return new FindingView(
                1,
                "B07",
                "事项",
                "依据",
                "",
                new SubjectId("PRJ:1"),
                "甲公司",
                PartyRole.TENDERER,
                of(status),
                of(machine),
                null,
                false,
                note,
                List.of());
    }

    private static FindingStatus of(String name) {
        return Arrays.stream(FindingStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
