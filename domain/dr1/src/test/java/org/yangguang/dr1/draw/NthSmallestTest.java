package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NthSmallestTest {

    @Property(tries = 500)
    void it_is_the_number_that_sorting_would_put_in_that_place(
            @ForAll @Size(min = 1, max = 300) long[] numbers, @ForAll @IntRange(max = 299) int at) {
        assertIsTheSortedOne(numbers, at % numbers.length);
    }

    @Property(tries = 500)
    void many_equal_numbers_do_not_confuse_it(
            @ForAll @Size(min = 1, max = 300) @IntRange(max = 4) int[] few,
            @ForAll @IntRange(max = 299) int at) {
        long[] numbers = Arrays.stream(few).asLongStream().toArray();
        assertIsTheSortedOne(numbers, at % numbers.length);
    }

    private static void assertIsTheSortedOne(long[] numbers, int at) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        assertThat(NthSmallest.of(numbers.clone(), at + 1)).isEqualTo(sorted[at]);
    }
}
