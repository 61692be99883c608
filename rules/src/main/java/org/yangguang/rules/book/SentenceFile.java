package org.yangguang.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.rules.base.RuleBase;

/** A file of Chinese sentences, read as text: what stands in it is what stands in the book. */
final class SentenceFile {

    private static final Pattern NAME = Pattern.compile("rule \"(\\S+) (.+)\"");
    private static final Pattern SAYS = Pattern.compile("@(.+?)\\(\"(.*)\"\\)");
    private static final Pattern TITLE = Pattern.compile("// *([^：。]+)[：。]?.*");

    private final String path;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> metadata = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private String number;
    private String title;

    private SentenceFile(String path) {
        this.path = path;
    }

    static Chapter chapter(String path) {
        String text = RuleBase.current().text(path);
        String head = text.lines().findFirst().orElse("");
        Matcher title = TITLE.matcher(head);
        return new Chapter(
                path.replace('/', '-').replaceFirst("\\..*", ""),
                title.matches() ? title.group(1) : path,
                head.replaceFirst("^// *", ""),
                List.of(),
                new SentenceFile(path).read(text));
    }

    private List<Entry> read(String text) {
        text.lines().map(String::strip).forEach(this::line);
        return entries;
    }

    private void line(String line) {
        Matcher name = NAME.matcher(line);
        Matcher says = SAYS.matcher(line);
        if (name.matches()) {
            number = name.group(1);
            title = name.group(2);
        } else if (says.matches()) {
            metadata.put(says.group(1), says.group(2));
        } else if (line.equals("end")) {
            entries.add(rule(path, number, title, metadata, sentences));
            metadata.clear();
            sentences.clear();
        } else if (number != null && !line.isEmpty() && !line.startsWith("//")) {
            sentences.add(words(line));
        }
    }

    private static String words(String line) {
        return switch (line) {
            case "when" -> "当";
            case "then" -> "则";
            default -> line;
        };
    }

    /** A rule from its parts; 依据, 施行 and 失效 are its metadata. */
    static Entry rule(
            String path,
            String number,
            String title,
            Map<String, String> metadata,
            List<String> sentences,
            Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(more));
        facts.add(0, Fact.basis("依据", metadata.get("依据")));
        facts.add(Fact.of("规则文件", path));
        return new Entry(
                        Entry.Kind.RULE,
                        number,
                        number,
                        title,
                        day(metadata.get("施行")),
                        day(metadata.get("失效")),
                        facts,
                        sentences,
                        UsedParameters.in(sentences),
                        Set.of(),
                        List.of())
                .read("");
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
