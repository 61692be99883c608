package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.engine.Wording;

/**
 * Whether all prices in rising order stand at equal distances or equal ratios (条例40(四)). Prices are
 * exact; a ratio is compared by products, with a tolerance in yuan for prices that were rounded.
 */
record PricePattern(List<BigDecimal> rising, BigDecimal tolerance) {

    static PricePattern of(List<BigDecimal> prices, BigDecimal tolerance) {
        return new PricePattern(prices.stream().sorted().toList(), tolerance);
    }

    /** The pattern in words, if there is one. */
    Optional<String> found() {
        if (everyTriple(this::equalSteps)) {
            return Optional.of("报价呈等差排列：" + list());
        }
        return everyTriple(this::equalRatios) ? Optional.of("报价呈等比排列：" + list()) : Optional.empty();
    }

    private boolean everyTriple(IntPredicate regular) {
        return IntStream.range(1, rising.size() - 1).allMatch(regular);
    }

    private boolean equalSteps(int middle) {
        BigDecimal twice = rising.get(middle).add(rising.get(middle));
        BigDecimal outer = rising.get(middle - 1).add(rising.get(middle + 1));
        return within(twice.subtract(outer), tolerance);
    }

    private boolean equalRatios(int middle) {
        BigDecimal square = rising.get(middle).pow(2);
        BigDecimal outer = rising.get(middle - 1).multiply(rising.get(middle + 1));
        return within(square.subtract(outer), tolerance.multiply(rising.get(middle)));
    }

    private static boolean within(BigDecimal difference, BigDecimal tolerance) {
        return difference.abs().compareTo(tolerance) <= 0;
    }

    private String list() {
        return rising.stream().map(Wording::amount).collect(Collectors.joining("、")) + " 元";
    }

    /** Suspicion when a pattern is found, else a pass. */
    MachineFinding judge(Demand demand) {
        return found().map(pattern -> demand.of(Status.SUSPECT, pattern, true))
                .orElseGet(() -> demand.of(Status.PASS, "报价未见等差、等比排列：" + list(), false));
    }
}
