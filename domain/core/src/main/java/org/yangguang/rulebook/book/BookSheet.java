package org.yangguang.rulebook.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.document.Sheet;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;
import org.yangguang.rules.book.Chapter;
import org.yangguang.rules.book.Completeness;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.Fact;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.book.RuleFiles;
import org.yangguang.rules.citation.Numerals;
import org.yangguang.rules.parameters.Parameter;

/** 《规则手册》 on paper: chapters, the files with their hashes, and a page that legal officers sign. */
record BookSheet(RuleBook book, Bureau bureau, LocalDate today) {

    private static final int SIGNATURES = 4;
    private static final Wording WORDS = Wording.beside(BookSheet.class);

    String xhtml() {
        Sheet sheet = Sheet.of(bureau.name(), word("title"));
        sheet.number(word("made", today));
        sheet.fact(word("fingerprint"), book.fingerprint());
        sheet.paragraph(word("intro", book.entries().count(), book.open()));
        sheet.paragraph(word("marks"));
        sheet.contents();
        for (int i = 0; i < book.chapters().size(); i++) {
            chapter(sheet, i + 1, book.chapters().get(i));
        }
        completeness(sheet);
        files(sheet);
        return signatures(sheet).xhtml();
    }

    private static void chapter(Sheet sheet, int number, Chapter chapter) {
        sheet.heading(word("chapter", Numerals.of(number), chapter.title()));
        if (!chapter.note().isEmpty()) {
            sheet.paragraph(chapter.note());
        }
        if (chapter.isTable()) {
            table(sheet, chapter);
        } else {
            chapter.entries().forEach(entry -> entry(sheet, entry));
        }
    }

    private static void table(Sheet sheet, Chapter chapter) {
        List<String> head = new ArrayList<>(List.of(word("code"), word("name")));
        head.addAll(chapter.columns());
        head.add(word("dates"));
        sheet.table(head, chapter.entries().stream().map(e -> row(e, chapter.columns())).toList());
    }

    private static List<String> row(Entry entry, List<String> columns) {
        Stream<String> facts = columns.stream().map(entry::fact);
        String mark = entry.isOpen() ? entry.code() + "\n" + word("open.short") : entry.code();
        return Stream.of(Stream.of(mark, entry.title()), facts, Stream.of(dates(entry)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static void entry(Sheet sheet, Entry entry) {
        sheet.subheading(entry.code() + "　" + entry.title());
        if (entry.isOpen()) {
            sheet.draft(word("open", String.join("、", entry.marks().stream().sorted().toList())));
        }
        entry.facts().stream()
                .filter(Fact::basis)
                .forEach(fact -> sheet.fact(fact.label(), fact.text()));
        sheet.lines(others(entry));
        if (!entry.sentences().isEmpty()) {
            sheet.lines(String.join("\n", entry.sentences()));
        }
        if (!entry.parameters().isEmpty()) {
            sheet.table(
                    List.of(word("parameter"), word("value"), word("dates"), word("source")),
                    entry.parameters().stream().map(BookSheet::parameter).toList());
        }
    }

    /** What is no basis, on as few lines as it takes. */
    private static String others(Entry entry) {
        Stream<String> facts =
                entry.facts().stream()
                        .filter(fact -> !fact.basis())
                        .map(fact -> word("fact", fact.label(), fact.text()));
        Stream<String> days =
                entry.from() == null
                        ? Stream.empty()
                        : Stream.of(word("fact", word("dates"), dates(entry)));
        return Stream.concat(days, facts).collect(Collectors.joining("　"));
    }

    private static List<String> parameter(Parameter parameter) {
        return List.of(
                parameter.name(),
                parameter.value() + " " + parameter.unit(),
                dates(parameter.from(), parameter.until()),
                parameter.basis());
    }

    private void completeness(Sheet sheet) {
        List<Completeness.Gap> gaps = Completeness.gaps(book);
        sheet.heading(word("complete.title"));
        sheet.paragraph(word(gaps.isEmpty() ? "complete.yes" : "complete.no", gaps.size()));
        gaps.forEach(gap -> sheet.paragraph(gap.id() + " " + word("gap." + gap.what())));
    }

    private static void files(Sheet sheet) {
        sheet.heading(word("files.title"));
        sheet.paragraph(word("files.how"));
        sheet.table(
                List.of(word("files.path"), "SHA-256"),
                RuleFiles.paths().stream()
                        .map(path -> List.of(path, RuleFiles.sha256(path)))
                        .toList());
    }

    private Sheet signatures(Sheet sheet) {
        sheet.heading(word("sign.title"));
        sheet.paragraph(word("sign.text", today, book.fingerprint(), book.open()));
        List<String> head =
                Stream.of("name", "post", "opinion", "signature", "day")
                        .map(column -> word("sign." + column))
                        .toList();
        List<String> empty = Collections.nCopies(head.size(), "\n\n");
        return sheet.table(head, Collections.nCopies(SIGNATURES, empty)).ending(bureau.name());
    }

    private static String dates(Entry entry) {
        return entry.from() == null ? "" : dates(entry.from(), entry.until());
    }

    private static String dates(LocalDate from, LocalDate until) {
        return from + " – " + Objects.requireNonNullElse(until, word("still"));
    }

    private static String word(String key, Object... values) {
        return WORDS.of(key, Stream.of(values).map(String::valueOf).toArray());
    }
}
