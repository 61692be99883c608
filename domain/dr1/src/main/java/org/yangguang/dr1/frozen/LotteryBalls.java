package org.yangguang.dr1.frozen;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The canonical form of drawn balls: two digits each, ascending, joined by {@code .}; groups joined
 * by {@code -}.
 */
record LotteryBalls(List<LotteryBalls.Group> groups) implements Predicate<String> {

    /** So many different balls of 1…highest. */
    record Group(int count, int highest) {

        boolean fits(String balls) {
            String[] numbers = balls.split("\\.", -1);
            return numbers.length == count
                    && Arrays.stream(numbers).allMatch(n -> n.matches("\\d\\d"))
                    && Arrays.stream(numbers).sorted().distinct().toList().equals(List.of(numbers))
                    && Integer.parseInt(numbers[0]) >= 1
                    && Integer.parseInt(numbers[count - 1]) <= highest;
        }
    }

    @Override
    public boolean test(String value) {
        String[] parts = value.split("-", -1);
        if (parts.length != groups.size()) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!groups.get(i).fits(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
