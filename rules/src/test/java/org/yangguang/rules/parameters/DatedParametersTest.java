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
    void theClocksOfThePlanAreTenSevenAndThreeDays() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(List.of("K1", "K2", "K3"))
                .extracting(clock -> PlanClock.valueOf(clock).term(day).count())
                .containsExactly(10, 7, 3);
        assertThat(PlanClock.K3.startsWithReport(day)).isTrue();
    }

    @Test
    void theVersionInForceOnTheDayIsTaken() {
        assertThat(award(LAST_DAY_OF_2010_STANDARD)).isEqualByComparingTo("2000000");
        assertThat(award(LAST_DAY_OF_2010_STANDARD.plusDays(1))).isEqualByComparingTo("4000000");
    }

    @Test
    void aDayBeforeTheFirstVersionIsRefused() {
        assertThatThrownBy(() -> Parameters.inForce("mustTender.works", LocalDate.of(2018, 5, 31)))
                .isInstanceOf(ParameterNotInForce.class)
                .hasMessageContaining("mustTender.works")
                .hasMessageContaining("2018-05-31");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> Parameters.inForce("K9.days", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(ParameterNotInForce.class);
    }

    @Test
    void everyParameterNamesItsSource() {
        assertThat(Parameters.all()).allSatisfy(p -> assertThat(p.basis()).isNotBlank());
    }

    @Test
    void aNameBelongsToOneCode() {
        Map<String, String> codeByName = new HashMap<>();
        assertThat(Parameters.all())
                .allSatisfy(
                        p ->
                                assertThat(codeByName.computeIfAbsent(p.name(), n -> p.code()))
                                        .isEqualTo(p.code()));
    }

    @Test
    void versionsOfOneCodeNeverOverlap() {
        Parameters.all().stream()
                .collect(Collectors.groupingBy(Parameter::code))
                .values()
                .forEach(DatedParametersTest::assertSeparate);
    }

    @Test
    void aVersionFromBeforeANumberCameHasItAsShippedAndItsOwnAsItWroteThem() {
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
