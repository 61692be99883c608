package org.yangguang.rules.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.parameters.Limits;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Share;
import org.yangguang.rules.parameters.Unit;

/**
 * What is known of a case, by the words that rule sentences use, beside the parameters in force on
 * the day of the conduct. Immutable. A word may belong to the vocabulary and its value be unknown;
 * a word outside the vocabulary is an error of the rule file.
 */
public final class Situation implements Worded {

    private static final Pattern PLACE = Pattern.compile("〔(.+?)〕");
    private static final String UNKNOWN = "不明";

    private final Limits limits;
    private final Map<String, Object> values;

    private Situation(Limits limits, Map<String, Object> values) {
        this.limits = limits;
        this.values = values;
    }

    /**
     * A case nothing is known of yet, judged by the parameters in force on a day; the day may be
     * null.
     */
    public static Situation on(LocalDate conduct) {
        return new Situation(new Limits(conduct), Map.of());
    }

    /** The same case with one more word; a null value is a word whose value is not known. */
    public Situation with(String word, Object value) {
        Map<String, Object> richer = new LinkedHashMap<>(values);
        richer.put(word, value);
        return new Situation(limits, richer);
    }

    @Override
    public Situation words() {
        return this;
    }

    /** Every word of the vocabulary, known or not. */
    public Set<String> vocabulary() {
        return values.keySet();
    }

    /** The parameters in force on the day of the conduct. */
    public Limits limits() {
        return limits;
    }

    /**
     * The value of a word, or null when it is not known.
     *
     * @throws IllegalArgumentException when the vocabulary has no such word
     */
    public <T> T get(String word, Class<T> type) {
        if (!values.containsKey(word)) {
            throw new IllegalArgumentException("规则用了没有定义的词：" + word);
        }
        return type.cast(values.get(word));
    }

    /**
     * A sentence with each 〔word〕 replaced by its value, or by the parameter of that name with its
     * unit.
     */
    public String fill(String sentence) {
        return PLACE.matcher(sentence).replaceAll(this::shown);
    }

    private String shown(MatchResult place) {
        String word = place.group(1);
        String value =
                values.containsKey(word)
                        ? Wording.of(values.get(word), UNKNOWN)
                        : parameter(limits.of(word));
        return Matcher.quoteReplacement(value);
    }

    private static String parameter(Parameter parameter) {
        return parameter.unit() == Unit.SHARE
                ? Share.parse(parameter.value()).toString()
                : parameter.value() + " " + parameter.unit();
    }
}
