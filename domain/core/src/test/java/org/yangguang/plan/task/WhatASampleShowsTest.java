package org.yangguang.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.task.TaskRules.SampleNotPossible;

class WhatASampleShowsTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    /** 13 objects, 2 drawn, 3 faulty: 1 − (10·9)/(13·12) = 66/156. */
    @Test
    void the_chance_is_that_of_drawing_without_replacement() {
        assertThat(new SampleReach(13, 2).chance(3)).isCloseTo(66.0 / 156, ROUNDING);
        assertThat(new SampleReach(13, 2).chance(0)).isZero();
    }

    @Test
    void nobody_draws_none_or_more_than_there_are() {
        assertThatThrownBy(() -> new SampleReach(13, 0)).isInstanceOf(SampleNotPossible.class);
        assertThatThrownBy(() -> new SampleReach(13, 14)).isInstanceOf(SampleNotPossible.class);
        assertThat(new SampleReach(13, 13).stillPossible(0.9)).isZero();
    }

    @Property(tries = 300)
    void the_chance_is_the_share_of_all_subsets_that_meet_a_faulty_one(
            @ForAll @IntRange(min = 1, max = 12) int population,
            @ForAll @IntRange(min = 1, max = 12) int drawn,
            @ForAll @IntRange(min = 0, max = 12) int faulty) {
        if (drawn > population || faulty > population) {
            return;
        }
        long all = 0;
        long meeting = 0;
        for (int subset = 0; subset < 1 << population; subset++) {
            if (Integer.bitCount(subset) == drawn) {
                all++;
                meeting += (subset & (1 << faulty) - 1) == 0 ? 0 : 1;
            }
        }
        assertThat(new SampleReach(population, drawn).chance(faulty))
                .isCloseTo((double) meeting / all, ROUNDING);
    }

    @Property(tries = 300)
    void the_needed_sample_is_the_smallest_that_is_enough(
            @ForAll @IntRange(min = 2, max = 400) int population,
            @ForAll @IntRange(min = 1, max = 400) int faulty) {
        int needed = new SampleReach(population, 1).neededFor(Math.min(faulty, population), 0.9);
        assertThat(new SampleReach(population, needed).chance(faulty))
                .isGreaterThanOrEqualTo(0.9 - 1e-9);
        if (needed > 1) {
            assertThat(new SampleReach(population, needed - 1).chance(faulty)).isLessThan(0.9);
        }
    }

    @Property(tries = 300)
    void what_is_still_possible_is_the_most_that_the_draw_would_rather_have_missed(
            @ForAll @IntRange(min = 1, max = 400) int population,
            @ForAll @IntRange(min = 1, max = 400) int drawn) {
        SampleReach reach = new SampleReach(population, Math.min(drawn, population));
        int possible = reach.stillPossible(0.9);
        assertThat(possible == 0 || reach.chance(possible) < 0.9).isTrue();
        assertThat(reach.chance(possible + 1)).isGreaterThanOrEqualTo(0.9 - 1e-9);
    }
}
