package org.yangguang.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.facts.ProjectFacts;

/** Every project of the roster is in or out, and told why (S10). */
class PoolTest {

    private static final Scope SCOPE = new Scope("530199", 2026);

    @Test
    void a_tendered_works_project_of_the_district_is_in() {
        assertThat(candidates(works("530199", 2026)))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.eligible()).isTrue();
                            assertThat(c.reasons()).isNotEmpty();
                        });
    }

    @Test
    void a_project_of_another_district_or_year_is_out_with_code_and_reason() {
        assertThat(candidates(works("530198", 2026), works("530199", 2025)))
                .hasSize(2)
                .allSatisfy(
                        c -> {
                            assertThat(c.eligible()).isFalse();
                            assertThat(c.exclusionCode()).isEqualTo("X04");
                            assertThat(c.reasons())
                                    .isNotEmpty()
                                    .allSatisfy(r -> assertThat(r.basis()).isNotBlank());
                        });
    }

    @Test
    void an_empty_roster_has_no_candidates() {
        assertThat(candidates()).isEmpty();
    }

    private static List<CandidateView> candidates(ProjectFacts... projects) {
        return new Pool().candidates(List.of(projects), SCOPE);
    }

    private static ProjectFacts works(String region, int year) {
        return new ProjectFacts(
                "PRJ:" + region + year,
                "滨河路改造工程施工",
                region,
                "HOUSING",
                "WORKS",
                new BigDecimal("9000000"),
                new BigDecimal("9000000"),
                true,
                "三",
                new BigDecimal("8000000"),
                new BigDecimal("8000000"),
                "OPEN",
                "OPEN",
                null,
                "STATE_ORGAN",
                LocalDate.of(year, 3, 9),
                null);
    }
}
