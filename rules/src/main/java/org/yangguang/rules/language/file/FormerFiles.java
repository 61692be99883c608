package org.yangguang.rules.language.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.rules.base.Table;

/**
 * Files of sentences that an earlier release had and this one keeps in parts. Approved versions and
 * drafts still hold them: each rule is read where the file of today has its number, a number that
 * nobody ships beside the rule it follows.
 */
public final class FormerFiles {

    private static final Pattern RULE = Pattern.compile("(?m)^(?=[ \\t]*rule \")");
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*rule \"(\\S+) ");

    private static final Map<String, List<String>> PARTS =
            Table.read("language/former.csv", row -> row).stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row.get("以前的文件"),
                                    Collectors.mapping(
                                            row -> row.get("现在的文件"), Collectors.toList())));

    private FormerFiles() {}

    public static Set<String> paths() {
        return PARTS.keySet();
    }

    /** The same files under the paths of today; where a part was sent too, the part is meant. */
    public static Map<String, Upload> parted(Map<String, Upload> sent) {
        Map<String, Upload> today = new TreeMap<>(sent);
        PARTS.forEach(
                (former, parts) -> {
                    Upload whole = today.remove(former);
                    if (whole != null) {
                        texts(text(whole), parts)
                                .forEach(
                                        (path, text) ->
                                                today.putIfAbsent(path, part(path, text, whole)));
                    }
                });
        return today;
    }

    private static Upload part(String path, String text, Upload whole) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Upload(path, bytes, false, whole.kept());
    }

    private static Map<String, String> texts(String text, List<String> parts) {
        Map<String, String> homes = new TreeMap<>();
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (String path : parts) {
            String shipped = Shipped.text(path);
            texts.put(path, new StringBuilder(comments(shipped)));
            NUMBER.matcher(shipped).results().forEach(rule -> homes.put(rule.group(1), path));
        }
        String home = parts.get(0);
        for (String rule : RULE.split(text)) {
            Matcher number = NUMBER.matcher(rule);
            home = number.lookingAt() ? homes.getOrDefault(number.group(1), home) : home;
            String told = number.lookingAt() ? rule : withoutComments(rule);
            if (!told.isBlank()) {
                texts.get(home).append('\n').append(told.strip()).append('\n');
            }
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().toString()));
    }

    private static String comments(String shipped) {
        return shipped.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** What stands before the first rule and is no comment is wrong, and stays to be refused. */
    private static String withoutComments(String head) {
        return head.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Upload whole) {
        return new String(whole.bytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }
}
