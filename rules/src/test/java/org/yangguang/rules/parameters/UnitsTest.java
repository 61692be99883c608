package org.yangguang.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** A number is never read without its unit. */
class UnitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_units_of_the_files_are_a_closed_list() {
        assertThat(Table.read("language/units.csv", row -> row.get("单位")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unit.values()).map(Unit::toString).toList());
        assertThatThrownBy(() -> Unit.of("斤")).hasMessageContaining("斤");
    }

    @Test
    void whatever_the_program_asks_for_stands_in_its_unit() {
        assertThatCode(() -> Figures.require(Parameters.all())).doesNotThrowAnyException();
    }

    @Test
    void a_figure_that_stands_in_another_unit_does_not_load() {
        List<Parameter> minutes = List.of(parameter("draw.teamSize", Unit.MINUTES));
        assertThatThrownBy(() -> Figures.TEAM_SIZE.require(minutes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("draw.teamSize")
                .hasMessageContaining("人")
                .hasMessageContaining("分钟");
    }

    @Test
    void a_figure_that_stands_nowhere_does_not_load() {
        assertThatThrownBy(() -> Figures.require(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stands in no file");
    }

    @Test
    void a_rule_gets_a_parameter_in_its_unit_only() {
        Limits limits = new Limits(DAY);
        assertThat(limits.days("投标准备期")).isEqualTo(20);
        assertThat(limits.amount("评标委员会人数下限")).isEqualByComparingTo("5");
        assertThatThrownBy(() -> limits.days("评标委员会人数下限")).hasMessageContaining("单位是 人");
        assertThatThrownBy(() -> limits.years("投标准备期")).hasMessageContaining("单位是 日");
        assertThatThrownBy(() -> limits.amount("履约保证金占比上限")).hasMessageContaining("单位是 比例");
        assertThatThrownBy(() -> limits.share("投标准备期")).hasMessageContaining("单位是 日");
    }

    private static Parameter parameter(String code, Unit unit) {
        return new Parameter(code, code, "2", unit, DAY, null, "", null);
    }
}
