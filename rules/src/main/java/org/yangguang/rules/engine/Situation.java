package org.yangguang.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.rules.parameters.Limits;
import org.yangguang.rules.parameters.Parameter;

/**
 * What is known of a case, by the words that rule sentences use, beside the parameters in force on the day of the
 * conduct. A word may be known to the vocabulary and its value unknown: every comparison with it is then false, in
 * both directions, so that nothing follows from ignorance.
 */
public final class Situation {

    private static final Pattern PLACE = Pattern.compile("〔(.+?)〕");
    private static final String UNKNOWN = "不明";

    private final Limits limits;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Situation(Limits limits, Map<String, Object> values) {
        this.limits = limits;
        this.values.putAll(values);
    }

    /** A case nothing is known of yet, judged by the parameters in force on a day; the day may be null. */
    public static Situation on(LocalDate conduct) {
        return new Situation(new Limits(conduct), Map.of());
    }

    /** The same case with one more word; a null value is a word whose value is not known. */
    public Situation with(String word, Object value) {
        Situation richer = new Situation(limits, values);
        richer.values.put(word, value);
        return richer;
    }

    /** The parameters in force on the day of the conduct. */
    public Limits limits() {
        return limits;
    }

    /** The value of a word, or null when it is not known. */
    public <T> T get(String word, Class<T> type) {
        return type.cast(value(word));
    }

    public boolean known(String word) {
        return value(word) != null;
    }

    public boolean unknown(String word) {
        return !known(word);
    }

    public boolean is(String word, String expected) {
        return expected.equals(value(word));
    }

    /** Whether an amount is at or above a parameter. */
    public boolean atLeast(String word, String parameter) {
        return comparable(word, parameter) && compare(word, parameter) >= 0;
    }

    /** Whether an amount is at or below a parameter. */
    public boolean atMost(String word, String parameter) {
        return comparable(word, parameter) && compare(word, parameter) <= 0;
    }

    /** Whether an amount is below a parameter. */
    public boolean below(String word, String parameter) {
        return comparable(word, parameter) && compare(word, parameter) < 0;
    }

    /** Whether a part is at or above a share of the whole. */
    public boolean shareAtLeast(String part, String whole, String parameter) {
        return shareComparable(part, whole, parameter)
                && limits.share(parameter).compare(amount(part), amount(whole)) >= 0;
    }

    /** Whether a part is below a share of the whole. */
    public boolean shareBelow(String part, String whole, String parameter) {
        return shareComparable(part, whole, parameter)
                && limits.share(parameter).compare(amount(part), amount(whole)) < 0;
    }

    /** Whether an amount is at or above three parameters together. */
    public boolean atLeastSum(String word, String first, String second, String third) {
        return Stream.of(first, second, third).allMatch(name -> comparable(word, name))
                && amount(word).compareTo(sum(first, second, third)) >= 0;
    }

    /** A sentence with each 〔word〕 replaced by its value, or by the parameter of that name with its unit. */
    public String fill(String sentence) {
        return PLACE.matcher(sentence).replaceAll(this::shown);
    }

    private String shown(MatchResult place) {
        String word = place.group(1);
        return Matcher.quoteReplacement(
                values.containsKey(word) ? Wording.of(values.get(word), UNKNOWN) : parameter(word));
    }

    private String parameter(String name) {
        Parameter parameter = limits.of(name);
        return "比例".equals(parameter.unit())
                ? limits.share(name).toString()
                : parameter.value() + " " + parameter.unit();
    }

    private boolean comparable(String word, String parameter) {
        return known(word) && limits.has(parameter);
    }

    private boolean shareComparable(String part, String whole, String parameter) {
        return known(part) && known(whole) && limits.has(parameter);
    }

    private int compare(String word, String parameter) {
        return amount(word).compareTo(limits.number(parameter));
    }

    private BigDecimal sum(String... parameters) {
        return Stream.of(parameters).map(limits::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String word) {
        return get(word, BigDecimal.class);
    }

    private Object value(String word) {
        if (!values.containsKey(word)) {
            throw new IllegalArgumentException("规则用了没有定义的词：" + word);
        }
        return values.get(word);
    }
}
