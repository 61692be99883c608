package org.yangguang.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.rules.citation.Basis;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.parameters.Parameter;

/**
 * One numbered thing of the book.
 *
 * @param id unique in the book and stable, {@code 处置-01}, {@code limitation.years@2021-07-15}
 * @param code the number people use
 * @param from first day in force, null for what is not dated
 * @param until last day in force, or null
 * @param facts what is to be said of it; those without text are left out
 * @param sentences a rule's conditions and conclusion as written
 * @param parameters the versions of the parameters its sentences use
 * @param marks how it was verified: L compared with the law, W… with a public page, M from memory,
 *     P proposal
 */
public record Entry(
        Kind kind,
        String id,
        String code,
        String title,
        LocalDate from,
        LocalDate until,
        List<Fact> facts,
        List<String> sentences,
        List<Parameter> parameters,
        Set<String> marks,
        List<Citation> citations) {

    /** What an entry is. */
    public enum Kind {
        RULE,
        PARAMETER,
        ITEM,
        VIOLATION,
        CRIME,
        DEPARTMENT,
        GROUP,
        MANDATORY_ONLY,
        KEYWORDS,
        ORDER_OF_DAYS,
        GIST
    }

    private static final Pattern MARK = Pattern.compile("\\[([A-Z]\\d*)]");

    public Entry {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
        parameters = List.copyOf(parameters);
        marks = Set.copyOf(marks);
        citations = List.copyOf(citations);
    }

    /** An entry that is not dated and has no sentences; {@code mark} is a column of letters. */
    static Entry of(Kind kind, String code, String title, String mark, Fact... facts) {
        return new Entry(
                        kind,
                        code,
                        code,
                        title,
                        null,
                        null,
                        Stream.of(facts).filter(fact -> !fact.isEmpty()).toList(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of())
                .read(mark);
    }

    /** The same with marks and citations read from its texts. */
    Entry read(String mark) {
        Set<String> found = new TreeSet<>();
        facts.forEach(
                fact ->
                        MARK.matcher(fact.text())
                                .results()
                                .forEach(mine -> found.add(mine.group(1))));
        Stream.of(mark.split("[,，]")).filter(letter -> !letter.isBlank()).forEach(found::add);
        List<Citation> cited =
                bases().flatMap(text -> Basis.parse(text).citations().stream()).distinct().toList();
        return new Entry(
                kind, id, code, title, from, until, facts, sentences, parameters, found, cited);
    }

    /** Whether the legal office still has to confirm it. */
    public boolean isOpen() {
        return marks.contains("M") || marks.contains("P");
    }

    /** Whether it answers a day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The texts that cite law. */
    public Stream<String> bases() {
        return facts.stream().filter(Fact::basis).map(Fact::text);
    }

    /** Everything that a search looks through. */
    public String words() {
        Stream<String> said = facts.stream().map(Fact::text);
        Stream<String> used = parameters.stream().map(Parameter::code);
        return Stream.of(Stream.of(id, title), said, sentences.stream(), used)
                .flatMap(words -> words)
                .reduce("", (a, b) -> a + "\n" + b);
    }

    /** The text of a labelled line, empty when there is none. */
    public String fact(String label) {
        return facts.stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("");
    }
}
