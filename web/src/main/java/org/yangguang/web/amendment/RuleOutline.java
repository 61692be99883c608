package org.yangguang.web.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a text as it is typed, good or bad: where each begins, its name and its article. */
final class RuleOutline {

    private static final Pattern NAME = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");
    private static final Pattern BASIS = Pattern.compile("^\\s*@依据\\(\"([^\"]*)\"\\)");

    private RuleOutline() {}

    static List<RulePlace> of(String text) {
        List<RulePlace> rules = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher name = NAME.matcher(lines[i]);
            Matcher basis = BASIS.matcher(lines[i]);
            int last = rules.size() - 1;
            if (name.find()) {
                rules.add(new RulePlace(i + 1, name.group(1), ""));
            } else if (last >= 0 && basis.find()) {
                RulePlace rule = rules.get(last);
                rules.set(last, new RulePlace(rule.line(), rule.name(), basis.group(1)));
            }
        }
        return rules;
    }
}
