package org.yangguang.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.yangguang.rules.parameters.Limits;

/**
 * A fact that rule sentences ask by word. A word whose value is not known, or a parameter that is
 * not in force, makes every comparison false in both directions, so that nothing follows from
 * ignorance.
 */
public interface Worded {

    /** The words and their values. */
    Situation words();

    default boolean known(String word) {
        return words().get(word, Object.class) != null;
    }

    default boolean unknown(String word) {
        return !known(word);
    }

    default boolean is(String word, String expected) {
        return expected.equals(words().get(word, Object.class));
    }

    /** Whether a word has a known value other than this one. */
    default boolean isNot(String word, String other) {
        return known(word) && !is(word, other);
    }

    /** Whether an amount is at or above a parameter. */
    default boolean atLeast(String word, String parameter) {
        return comparable(parameter, word) && amount(word).compareTo(limit(parameter)) >= 0;
    }

    /** Whether an amount is at or below a parameter. */
    default boolean atMost(String word, String parameter) {
        return comparable(parameter, word) && amount(word).compareTo(limit(parameter)) <= 0;
    }

    /** Whether an amount is below a parameter. */
    default boolean below(String word, String parameter) {
        return comparable(parameter, word) && amount(word).compareTo(limit(parameter)) < 0;
    }

    /** Whether an amount is at or above a share of a parameter. */
    default boolean atLeastShareOf(String word, String parameter, String share) {
        return comparable(parameter, word)
                && limits().has(share)
                && limits().share(share).compare(amount(word), limit(parameter)) >= 0;
    }

    /** Whether an amount is at or above three parameters together. */
    default boolean atLeastSum(String word, String first, String second, String third) {
        return Stream.of(first, second, third).allMatch(name -> comparable(name, word))
                && amount(word).compareTo(limit(first).add(limit(second)).add(limit(third))) >= 0;
    }

    /** Whether a part is at or above a share of the whole. */
    default boolean shareAtLeast(String part, String whole, String parameter) {
        return comparable(parameter, part, whole) && compareShare(part, whole, parameter) >= 0;
    }

    /** Whether a part is below a share of the whole. */
    default boolean shareBelow(String part, String whole, String parameter) {
        return comparable(parameter, part, whole) && compareShare(part, whole, parameter) < 0;
    }

    /** Whether a day lies after the end of a number of years from another day. */
    default boolean afterYears(String later, String earlier, String years) {
        return comparable(years, later, earlier)
                && day(later).isAfter(day(earlier).plusYears(limits().years(years)));
    }

    private int compareShare(String part, String whole, String parameter) {
        return limits().share(parameter).compare(amount(part), amount(whole));
    }

    private boolean comparable(String parameter, String... needed) {
        return Stream.of(needed).allMatch(this::known) && limits().has(parameter);
    }

    private Limits limits() {
        return words().limits();
    }

    private BigDecimal limit(String parameter) {
        return limits().amount(parameter);
    }

    private BigDecimal amount(String word) {
        return words().get(word, BigDecimal.class);
    }

    private LocalDate day(String word) {
        return words().get(word, LocalDate.class);
    }
}
