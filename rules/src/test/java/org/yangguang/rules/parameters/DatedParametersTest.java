package org.yangguang.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.engine.StoredVersion;

class DatedParametersTest {

    private static final LocalDate LAST_DAY_OF_2010_STANDARD = LocalDate.of(2022, 5, 14);

    @Test
    void the_clocks_of_the_plan_are_ten_seven_and_three_days() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(List.of("K1", "K2", "K3"))
                .extracting(clock -> PlanClock.valueOf(clock).term(day).count())
                .containsExactly(10, 7, 3);
        assertThat(PlanClock.K3.startsWithReport(day)).isTrue();
    }

    @Test
    void the_version_in_force_on_the_day_is_taken() {
        assertThat(award(LAST_DAY_OF_2010_STANDARD)).isEqualByComparingTo("2000000");
        assertThat(award(LAST_DAY_OF_2010_STANDARD.plusDays(1))).isEqualByComparingTo("4000000");
    }

    @Test
    void a_day_before_the_first_version_is_refused() {
        assertThatThrownBy(() -> Parameters.inForce("mustTender.works", LocalDate.of(2018, 5, 31)))
                .isInstanceOf(ParameterNotInForce.class)
                .hasMessageContaining("mustTender.works")
                .hasMessageContaining("2018-05-31");
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatThrownBy(() -> Parameters.inForce("K9.days", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(ParameterNotInForce.class);
    }

    @Test
    void every_parameter_names_its_source() {
        assertThat(Parameters.all()).allSatisfy(p -> assertThat(p.basis()).isNotBlank());
    }

    @Test
    void a_name_belongs_to_one_code() {
        Map<String, String> codeByName = new HashMap<>();
        assertThat(Parameters.all())
                .allSatisfy(
                        p ->
                                assertThat(codeByName.computeIfAbsent(p.name(), n -> p.code()))
                                        .isEqualTo(p.code()));
    }

    @Test
    void versions_of_one_code_never_overlap() {
        Parameters.all().stream()
                .collect(Collectors.groupingBy(Parameter::code))
                .values()
                .forEach(DatedParametersTest::assertSeparate);
    }

    @Test
    void a_version_from_before_a_number_came_has_it_as_shipped_and_its_own_as_it_wrote_them() {
        String file = "parameters/clocks.csv";
        String older =
                RuleBase.shipped()
                        .text(file)
                        .replaceAll("referral.replyDays,.*\\R", "")
                        .replace("K2.days,抽查报告期,7", "K2.days,抽查报告期,6");
        LocalDate day = LocalDate.of(2026, 3, 2);
        RuleBase version = StoredVersion.load(Map.of(file, older), Map.of());
        assertThat(version.during(() -> Figures.DEPARTMENT_REPLY.on(day).count())).isEqualTo(15);
        assertThat(version.during(() -> PlanClock.K2.term(day).count())).isEqualTo(6);
    }

    private static BigDecimal award(LocalDate day) {
        return new Limits(day).amount("串通投标中标金额追诉标准");
    }

    private static void assertSeparate(List<Parameter> versions) {
        for (int i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i - 1).until()).isBefore(versions.get(i).from());
        }
    }
}
