package org.yangguang.web.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts as people edit them: one {@code label：value} a line. */
final class Facts {

    private Facts() {}

    static String lines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(e -> e.getKey() + "：" + e.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Lines without a colon or without a value are left out. */
    static Map<String, String> parse(String lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (lines != null) {
            lines.lines()
                    .map(line -> line.split("[：:]", 2))
                    .filter(sides -> sides.length == 2 && !sides[1].isBlank())
                    .forEach(sides -> facts.put(sides[0].strip(), sides[1].strip()));
        }
        return facts;
    }
}
