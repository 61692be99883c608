package org.yangguang.rules.language.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.reading.Nearest;

/**
 * The sentences that one rule set may use. Read from the {@code .dsl} files, which nobody edits in
 * production; a sentence without an entry in {@code sentences.csv} is not offered.
 */
public final class Dictionary {

    private static final List<CSVRecord> ENTRIES = Table.read("language/sentences.csv", row -> row);
    private static final Map<String, Dictionary> BY_SET = new LinkedHashMap<>();

    private final List<Sentence> sentences;

    private Dictionary(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    public static synchronized Dictionary of(RuleSource source) {
        return BY_SET.computeIfAbsent(source.set(), set -> read(set, source.folder()));
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence a line is, with what it captures. */
    public Optional<Match> match(String line, boolean consequence) {
        return sentences.stream()
                .filter(sentence -> sentence.consequence() == consequence)
                .map(sentence -> sentence.match(line).map(found -> new Match(sentence, found)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The sentence that an unknown line is most like, as the dictionary writes it. */
    Optional<String> nearest(String line, boolean consequence) {
        return Nearest.sentence(
                line,
                sentences.stream()
                        .filter(sentence -> sentence.consequence() == consequence)
                        .map(Sentence::text));
    }

    public record Match(Sentence sentence, List<Sentence.Capture> captures) {

        List<String> texts() {
            return captures.stream().map(Sentence.Capture::text).toList();
        }

        public String drl() {
            return sentence.drl(texts());
        }
    }

    private static Dictionary read(String set, String folder) {
        Map<String, String> templates = new LinkedHashMap<>();
        Stream.of("engine/common.dsl", folder + "/" + folder + ".dsl")
                .flatMap(path -> Shipped.text(path).lines())
                .filter(line -> line.startsWith("["))
                .forEach(line -> define(line, templates));
        Vocabulary vocabulary = Vocabulary.of(set);
        List<Sentence> sentences = new ArrayList<>();
        for (CSVRecord entry : ENTRIES) {
            sentence(set, entry, templates)
                    .filter(known -> !known.isSubject() || vocabulary.hasSubject(known.text()))
                    .ifPresent(sentences::add);
        }
        return new Dictionary(List.copyOf(sentences));
    }

    /** {@code [when]…=…}; the first {@code =} ends what an officer writes. */
    private static void define(String line, Map<String, String> templates) {
        String[] parts = line.split("=", 2);
        templates.put(parts[0], parts[1]);
    }

    private static Optional<Sentence> sentence(
            String set, CSVRecord entry, Map<String, String> templates) {
        String text = entry.get("句子");
        String when = templates.get("[when]" + text);
        String template = when == null ? templates.get("[then]" + text) : when;
        if (template == null || !Table.words(entry.get("规则集")).contains(set)) {
            return Optional.empty();
        }
        List<Slot> slots = Table.words(entry.get("槽位")).stream().map(Slot::of).toList();
        Set<String> facts = new HashSet<>(Table.words(entry.get("事实")));
        return Optional.of(new Sentence(when == null, text, slots, template, facts));
    }

    public static List<Slot> slotsOf(String text) {
        return ENTRIES.stream()
                .filter(entry -> entry.get("句子").equals(text))
                .findFirst()
                .map(entry -> Table.words(entry.get("槽位")).stream().map(Slot::of).toList())
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
