package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;

/** Whatever is confirmed, something follows, and what follows does not contradict itself. */
class EveryViolationIsHandledTest {

    private static final Set<String> ANSWERS =
            Set.of("RECTIFY", "CASE", "REFER_DEPT", "REFER_PS", "REFER_SUP");

    @Property(tries = 600)
    void a_confirmed_violation_is_handled_in_one_way(
            @ForAll("codes") String code,
            @ForAll("effects") String effect,
            @ForAll boolean rectifiable,
            @ForAll boolean old,
            @ForAll boolean penalises,
            @ForAll("industries") String industry,
            @ForAll("sizes") String estimate) {
        String words =
                "%s=FAIL affectsResult=%s rectifiable=%s conductEnd=%s canPenalise=%s project.industry=%s project.estimate=%s"
                        .formatted(
                                code,
                                effect,
                                rectifiable,
                                old ? "2024-05-31" : "2026-03-24",
                                penalises,
                                industry,
                                estimate);
        Judgement judgement = new JudgementRules().judge(InspectedCases.of(words));
        assertThat(judgement.violations()).extracting(Violation::code).containsExactly(code);
        assertThat(judgement.outcomes()).isNotEmpty().isSubsetOf(ANSWERS);
        assertThat(judgement.outcomes().contains("RECTIFY"))
                .as("put right, or handed to somebody who answers it, never both")
                .isEqualTo(judgement.outcomes().size() == 1 && judgement.letters().isEmpty());
        assertThat(judgement.outcomes()).isNotEqualTo(List.of("CASE", "REFER_DEPT"));
    }

    @Property(tries = 300)
    void each_recipient_gets_one_letter_with_everything_that_goes_there(
            @ForAll("codes") String first, @ForAll("codes") String second) {
        Judgement judgement =
                new JudgementRules().judge(InspectedCases.of(first + "=FAIL " + second + "=FAIL"));
        assertThat(judgement.letters()).extracting(Letter::recipient).doesNotHaveDuplicates();
        assertThat(judgement.letters().stream().map(letter -> letter.recipient().code()))
                .containsExactlyInAnyOrderElementsOf(
                        judgement.departments().stream().map(Department::code).toList());
        assertThat(judgement.letters())
                .allSatisfy(letter -> assertThat(letter.violations()).isNotEmpty());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Violations.all().stream().map(ViolationType::code).toList());
    }

    @Provide
    Arbitrary<String> effects() {
        return Arbitraries.of("Y", "N", "U");
    }

    @Provide
    Arbitrary<String> industries() {
        return Arbitraries.of("HOUSING", "WATER", "UNKNOWN", "");
    }

    @Provide
    Arbitrary<String> sizes() {
        return Arbitraries.of("9000000", "3999999", "");
    }
}
