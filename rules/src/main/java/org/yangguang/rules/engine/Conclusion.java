package org.yangguang.rules.engine;

import java.util.Comparator;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule concluded.
 *
 * @param rule number of the rule
 * @param kind 认定, 程度, 涉嫌, 处置 or 标记
 * @param says the conclusion in the rule's own word, {@code 必须招标}
 * @param about what it is about when the case has several such things, else null
 * @param sentence the rule's sentence and, after a colon, the values it rests on
 * @param basis article or clause
 */
public record Conclusion(
        String rule, String kind, String says, String about, String sentence, String basis)
        implements Comparable<Conclusion> {

    private static final Comparator<Conclusion> ORDER =
            Comparator.comparing(Conclusion::rule)
                    .thenComparing(c -> String.valueOf(c.about))
                    .thenComparing(Conclusion::sentence);

    /**
     * A conclusion, about one thing of the case or, with null, the whole; called from rule files.
     */
    public static Conclusion of(Rule rule, String kind, String says, String about, String values) {
        RuleText text = RuleText.of(rule);
        String sentence = text.sentence() + "：" + values;
        return new Conclusion(text.number(), kind, says, about, sentence, text.basis());
    }

    /** By rule number, then what it is about, then sentence. */
    @Override
    public int compareTo(Conclusion other) {
        return ORDER.compare(this, other);
    }
}
