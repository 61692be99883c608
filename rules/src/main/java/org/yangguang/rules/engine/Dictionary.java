package org.yangguang.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dictionaries of a folder, read so that a single line can be asked of a single fact: the same
 * entries that the compiler expands.
 */
final class Dictionary {

    private static final Pattern PLACE = Pattern.compile("\\{(.+?)}");
    private static final Pattern CALL = Pattern.compile("(!?)(\\w+)\\((.*)\\)");
    private static final Pattern CONCLUSION =
            Pattern.compile("Conclusion\\(kind == \"(.+?)\"(?:, says == \"(.+?)\")?(.*)\\)");

    /** What a line stands for. */
    record Meaning(boolean negated, String method, List<String> words, Concluded concluded) {}

    /** A line that looks at an earlier conclusion; null = any. */
    record Concluded(String kind, String says, boolean ofThisLead) {}

    private record Entry(Pattern line, List<String> places, String drl) {}

    private final List<Entry> entries = new ArrayList<>();

    Dictionary(String folder) {
        Stream.of("engine/common.dsl", folder + "/" + folder + ".dsl")
                .map(path -> RuleBase.current().text(path))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("[when]"))
                .forEach(line -> entries.add(entry(line.substring("[when]".length()))));
    }

    private static Entry entry(String line) {
        int equals = line.indexOf('=');
        String pattern = line.substring(0, equals);
        List<String> places = PLACE.matcher(pattern).results().map(m -> m.group(1)).toList();
        StringBuilder regex = new StringBuilder();
        int at = 0;
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            regex.append(Pattern.quote(pattern.substring(at, place.start()))).append("(.+?)");
            at = place.end();
        }
        regex.append(Pattern.quote(pattern.substring(at)));
        return new Entry(Pattern.compile(regex.toString()), places, line.substring(equals + 1));
    }

    /**
     * What a line of a rule means.
     *
     * @throws IllegalArgumentException when no entry knows the line
     */
    Meaning meaning(String line) {
        for (Entry entry : entries) {
            Matcher matcher = entry.line().matcher(line);
            if (matcher.matches()) {
                return meaning(entry, matcher);
            }
        }
        throw new IllegalArgumentException("词典没有这句话：" + line);
    }

    private static Meaning meaning(Entry entry, Matcher matcher) {
        String drl = entry.drl();
        for (int i = 0; i < entry.places().size(); i++) {
            drl = drl.replace("{" + entry.places().get(i) + "}", matcher.group(i + 1));
        }
        Matcher conclusion = CONCLUSION.matcher(drl);
        if (conclusion.matches()) {
            boolean own = conclusion.group(3).contains("about");
            Concluded concluded = new Concluded(conclusion.group(1), conclusion.group(2), own);
            return new Meaning(false, null, List.of(), concluded);
        }
        Matcher call = CALL.matcher(drl);
        if (!call.matches()) {
            throw new IllegalArgumentException("词典没有这句话：" + drl);
        }
        List<String> words =
                Pattern.compile("\"(.*?)\"")
                        .matcher(call.group(3))
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        return new Meaning(!call.group(1).isEmpty(), call.group(2), words, null);
    }
}
