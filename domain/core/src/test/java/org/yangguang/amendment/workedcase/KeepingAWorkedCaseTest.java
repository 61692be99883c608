package org.yangguang.amendment.workedcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseCodeStays;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseRetiredAlready;
import org.yangguang.kernel.ReasonMissing;
import org.yangguang.rules.cases.CaseRow;

/** A worked case is written, written anew and retired; its code stays and nothing is lost. */
class KeepingAWorkedCaseTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final CaseRow ROW = CaseRow.shipped().get(0);

    private final KeptCase shipped = new KeptCase(ROW, null, NOW);

    @Test
    void what_came_with_the_product_is_nobodys_until_an_officer_writes_on_it() {
        assertThat(shipped.isShipped()).isTrue();
        shipped.write(with("f_est_yuan", "6000000"), "legal", NOW);
        assertThat(shipped.isShipped()).isFalse();
        assertThat(shipped.number()).isEqualTo(2);
        assertThat(shipped.row().cell("f_est_yuan")).isEqualTo("6000000");
    }

    @Test
    void its_code_does_not_change() {
        CaseRow other = with("case_id", "T02");
        assertThatThrownBy(() -> shipped.write(other, "legal", NOW))
                .isInstanceOf(CaseCodeStays.class);
    }

    @Test
    void it_is_retired_with_a_reason_and_not_written_on_until_it_is_restored() {
        assertThatThrownBy(() -> shipped.retire("legal", " ", NOW))
                .isInstanceOf(ReasonMissing.class);
        assertThat(shipped.retire("legal", " 已有更好的案例 ", NOW).reason()).isEqualTo("已有更好的案例");
        CaseRow other = with("f_est_yuan", "1");
        assertThatThrownBy(() -> shipped.write(other, "legal", NOW))
                .isInstanceOf(CaseRetiredAlready.class);
        assertThat(shipped.isRetired()).isTrue();
    }

    @Test
    void it_knows_whether_a_row_says_the_same() {
        assertThat(shipped.says(CaseRow.read(ROW.text()))).isTrue();
        assertThat(shipped.says(with("f_est_yuan", "1"))).isFalse();
    }

    private static CaseRow with(String column, String cell) {
        Map<String, String> cells = new HashMap<>(ROW.cells());
        cells.put(column, cell);
        return new CaseRow(cells);
    }
}
