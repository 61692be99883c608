package org.yangguang.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Part, chapter and section above an article; a new chapter ends the sections before it. */
final class Headings {

    private static final List<String> LEVELS = List.of("编", "分编", "章", "节");
    private static final int LONGEST = 200;

    private final List<String> above = new ArrayList<>(List.of("", "", "", ""));

    void under(String number, String words) {
        int level =
                number.endsWith("分编") ? 1 : LEVELS.indexOf(number.substring(number.length() - 1));
        above.set(level, words);
        for (int lower = level + 1; lower < LEVELS.size(); lower++) {
            above.set(lower, "");
        }
    }

    @Override
    public String toString() {
        String all =
                above.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}
