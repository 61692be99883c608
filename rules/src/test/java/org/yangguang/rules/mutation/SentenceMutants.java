package org.yangguang.rules.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes comparisons, conclusions and days of rule sentences. */
final class SentenceMutants {

    private static final Map<String, String> COMPARISONS =
            Map.of(
                    " 的比例不低于 ", " 的比例低于 ",
                    " 的比例低于 ", " 的比例不低于 ",
                    " 不低于 ", " 低于 ",
                    " 低于 ", " 不低于 ",
                    " 不高于 ", " 低于 ",
                    " 是 ", " 不是 ",
                    " 不是 ", " 是 ",
                    " 已知", " 不明",
                    " 不明", " 已知",
                    "- 属于 ", "- 不属于 ");
    private static final Map<String, String> DEMANDS =
            Map.of(
                    " 不少于 ", " 不超过 ",
                    " 不超过 ", " 不少于 ",
                    " 为单数且不少于 ", " 不少于 ",
                    " 首日计入不少于 ", " 不少于 ",
                    " 的比例不超过 ", " 的比例不少于 ",
                    " 的比例不少于 ", " 的比例不超过 ",
                    " 符合 ", " 不符合 ",
                    " 不符合 ", " 存疑 ",
                    " 存疑 ", " 符合 ",
                    " 不适用 ", " 符合 ");
    private static final List<Codes> CODES =
            List.of(
                    new Codes("涉嫌 (CR-[\\d-]+)", "CR-402", "CR-229"),
                    new Codes("标记 (\\w+)", "REVIEW", "REVIEW"),
                    new Codes("程度不低于 (\\S+)", "较重", "严重"),
                    new Codes("该项处置 (\\S+)", "责令改正", "立案查处"),
                    new Codes("^ +处置 (\\S+)", "责令改正", "立案查处"),
                    new Codes("该项定性为 (\\S+)", "不适用", "存疑"),
                    new Codes("认定 (\\S+) 理由", "不必招标", "超出范围"),
                    new Codes("事项 ([A-J]\\d\\d) ", "A08", "B09"));

    /** A code in a conclusion, and what stands in for it: the second where it is the first itself. */
    private record Codes(String pattern, String other, String another) {

        String changed(String line) {
            Matcher matcher = Pattern.compile(pattern).matcher(line);
            if (!matcher.find()) {
                return null;
            }
            String instead = matcher.group(1).equals(other) ? another : other;
            return line.substring(0, matcher.start(1)) + instead + line.substring(matcher.end(1));
        }
    }

    private final String file;
    private final List<String> lines;
    private final List<Mutant> mutants = new ArrayList<>();

    private SentenceMutants(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static List<Mutant> of(String file, List<String> lines) {
        SentenceMutants all = new SentenceMutants(file, lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(" *@(施行|失效).*")) {
                all.days(i);
            } else if (line.startsWith("    - ")) {
                all.replaceLongest(i, COMPARISONS);
            } else if (i > 0 && lines.get(i - 1).equals("then")) {
                all.replaceLongest(i, DEMANDS);
                all.codes(i);
            }
        }
        return all.mutants;
    }

    private void replaceLongest(int index, Map<String, String> words) {
        String line = lines.get(index);
        String sentence = line.split(" 理由: ")[0] + " ";
        words.keySet().stream()
                .filter(sentence::contains)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(
                        word ->
                                add(
                                        index,
                                        replaceFirst(line, word.stripTrailing(), words.get(word)),
                                        line.strip().split(" 理由: ")[0]
                                                + " → "
                                                + words.get(word).strip()));
    }

    private static String replaceFirst(String line, String word, String other) {
        int at = line.indexOf(word);
        return line.substring(0, at) + other.stripTrailing() + line.substring(at + word.length());
    }

    private void days(int index) {
        String line = lines.get(index);
        Days.moved(line).forEach(other -> add(index, other, line.strip() + " → " + other.strip()));
    }

    private void codes(int index) {
        String line = lines.get(index);
        for (Codes codes : CODES) {
            String changed = codes.changed(line);
            if (changed != null) {
                add(index, changed, line.strip().split(" 理由: ")[0] + " → " + changed.strip());
            }
        }
    }

    private void add(int index, String changed, String change) {
        mutants.add(Mutant.of(file, lines, index, changed, change));
    }
}
