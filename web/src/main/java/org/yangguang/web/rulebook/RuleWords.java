package org.yangguang.web.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.book.Chapter;
import org.yangguang.rules.book.Entry;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Texts;

/** How the rule book and the statutes read on the pages. */
@Named
@ApplicationScoped
public class RuleWords {

    @Inject private Texts texts;

    /** The chapter's title in the reader's language, else as the files say. */
    public String title(Chapter chapter) {
        return texts.optional("rulebook.chapter." + chapter.id()).orElse(chapter.title());
    }

    /** A label of the files in the reader's language. */
    public String label(String label) {
        return texts.optional("rulebook.fact." + label).orElse(label);
    }

    /** What the marks of an entry mean, the open ones first. */
    public List<String> marks(Entry entry) {
        return Stream.of("M", "P").filter(entry.marks()::contains).toList();
    }

    Ledger ledger(Stream<Entry> entries) {
        return new Ledger(
                texts.get("rulebook.ledger"),
                Stream.of("number", "sentence", "basis", "from", "until", "marks")
                        .map(column -> texts.get("rulebook." + column))
                        .toList(),
                entries.map(RuleWords::row).toList());
    }

    private static List<String> row(Entry entry) {
        return List.of(
                entry.code(),
                entry.title(),
                entry.bases().collect(Collectors.joining("；")),
                day(entry.from()),
                day(entry.until()),
                entry.marks().stream().sorted().collect(Collectors.joining("、")));
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }
}
