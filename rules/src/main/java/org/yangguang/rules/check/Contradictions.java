package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.engine.Wording;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;

/**
 * Facts of a tender that cannot be right: amounts below zero, and days in an order that does not
 * exist. Whatever rests on them is left to a human.
 */
final class Contradictions {

    private record Order(String earlier, String later) {}

    private static final PerVersion<List<Order>> ORDERS =
            new PerVersion<>(
                    () ->
                            Table.read(
                                    "check/order-of-days.csv",
                                    row -> new Order(row.get("earlier"), row.get("later"))));

    private Contradictions() {}

    /** The doubts among some of the words, in the order of the words. */
    static Stream<Doubt> among(Situation situation, Collection<String> words) {
        Stream<Doubt> negative =
                words.stream()
                        .filter(word -> value(situation, word) instanceof BigDecimal)
                        .filter(word -> ((BigDecimal) value(situation, word)).signum() < 0)
                        .map(word -> negative(situation, word));
        Stream<Doubt> contradicting =
                ORDERS.get().stream()
                        .filter(order -> words.contains(order.earlier()))
                        .filter(order -> words.contains(order.later()))
                        .filter(order -> isBroken(situation, order))
                        .map(order -> contradicting(situation, order));
        return Stream.concat(negative, contradicting);
    }

    /** The doubts about some of the words, whatever other words they contradict. */
    static Stream<Doubt> touching(Situation situation, Collection<String> words) {
        return Stream.concat(
                        among(situation, words),
                        among(situation, situation.vocabulary())
                                .filter(doubt -> words.contains(doubt.about())))
                .distinct();
    }

    private static boolean isBroken(Situation situation, Order order) {
        LocalDate earlier = day(situation, order.earlier());
        LocalDate later = day(situation, order.later());
        return earlier != null && later != null && later.isBefore(earlier);
    }

    private static LocalDate day(Situation situation, String word) {
        Object value = value(situation, word);
        return value instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) value;
    }

    private static Doubt negative(Situation situation, String word) {
        return new Doubt(Kind.AMOUNT_NEGATIVE, word, shown(situation, word) + " 是负数，未予采用，请人工核对");
    }

    private static Doubt contradicting(Situation situation, Order order) {
        return new Doubt(
                Kind.DAYS_CONTRADICT,
                order.later(),
                shown(situation, order.later())
                        + " 早于"
                        + shown(situation, order.earlier())
                        + "，请人工核对");
    }

    private static String shown(Situation situation, String word) {
        return word + " " + Wording.of(value(situation, word), "不明");
    }

    private static Object value(Situation situation, String word) {
        return situation.get(word, Object.class);
    }
}
