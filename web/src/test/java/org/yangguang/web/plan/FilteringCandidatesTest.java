package org.yangguang.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.web.faces.Wired;

/** The candidates of a task, filtered on the page. */
class FilteringCandidatesTest {

    private static final CandidateView ROAD = candidate("PRJ:1", "道路", null);
    private static final CandidateView BRIDGE = candidate("PRJ:2", "桥梁", "X04");
    private static final CandidateView SCHOOL = candidate("PRJ:3", "学校", "X01");
    private static final CandidateView CLINIC = candidate("PRJ:4", "诊所", "X04");

    private final Candidates candidates =
            Wired.with(new Candidates(), List.of(ROAD, BRIDGE, SCHOOL, CLINIC));

    @BeforeEach
    void all() {
        candidates.show("");
    }

    @Test
    void nobody_is_left_out_until_somebody_asks() {
        assertThat(candidates.of(null)).containsExactly(ROAD, BRIDGE, SCHOOL, CLINIC);
    }

    @Test
    void one_side_or_one_code_is_shown() {
        candidates.show("in");
        assertThat(candidates.of(null)).containsExactly(ROAD);
        candidates.show("out");
        assertThat(candidates.of(null)).containsExactly(BRIDGE, SCHOOL, CLINIC);
        candidates.show("X01");
        assertThat(candidates.of(null)).containsExactly(SCHOOL);
    }

    @Test
    void who_is_in_and_out_is_counted_whatever_is_shown() {
        candidates.show("X01");
        assertThat(candidates.inside(null)).isEqualTo(1);
        assertThat(candidates.outside(null)).isEqualTo(3);
    }

    @Test
    void each_code_says_how_many_it_keeps_out() {
        assertThat(candidates.grounds(null))
                .containsExactly(Map.entry("X01", 1L), Map.entry("X04", 2L));
    }

    private static CandidateView candidate(String id, String name, String code) {
        return new CandidateView(new SubjectId(id), name, code == null, code, List.of());
    }
}
