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

    /**
     * A rule of the text.
     *
     * @param line where it begins, from 1
     */
    record Item(int line, String name, String basis) {}

    static List<Item> of(String text) {
        List<Item> rules = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher name = NAME.matcher(lines[i]);
            Matcher basis = BASIS.matcher(lines[i]);
            int last = rules.size() - 1;
            if (name.find()) {
                rules.add(new Item(i + 1, name.group(1), ""));
            } else if (last >= 0 && basis.find()) {
                Item rule = rules.get(last);
                rules.set(last, new Item(rule.line(), rule.name(), basis.group(1)));
            }
        }
        return rules;
    }
}
