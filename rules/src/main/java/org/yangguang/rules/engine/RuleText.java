package org.yangguang.rules.engine;

import java.time.LocalDate;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/**
 * One rule as a citizen may read it.
 *
 * @param number never reused, {@code 范围-01}
 * @param sentence the whole rule in one sentence
 * @param basis article or clause
 * @param from first day of conduct it applies to
 * @param until last day of conduct it applies to, or null
 * @param file the rule file it stands in
 */
public record RuleText(
        String number,
        String sentence,
        String basis,
        LocalDate from,
        LocalDate until,
        String file) {

    /**
     * Whether the rule answers conduct of a day; on an unknown day only rules without an end do.
     */
    public boolean covers(LocalDate conduct) {
        return conduct == null
                ? until == null
                : !conduct.isBefore(from) && (until == null || !conduct.isAfter(until));
    }

    /** Reads number and sentence from the name, the rest from {@code @依据}, {@code @施行}, {@code @失效}. */
    static RuleText of(Rule rule, String file) {
        String[] name = rule.getName().split(" ", 2);
        Map<String, Object> data = rule.getMetaData();
        return new RuleText(
                name[0],
                name[1],
                String.valueOf(data.get("依据")),
                LocalDate.parse(String.valueOf(data.get("施行"))),
                data.containsKey("失效") ? LocalDate.parse(String.valueOf(data.get("失效"))) : null,
                file);
    }

    /** The rule without its file; called while rules fire. */
    public static RuleText of(Rule rule) {
        return of(rule, null);
    }
}
