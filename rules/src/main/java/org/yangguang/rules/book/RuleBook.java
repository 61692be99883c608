package org.yangguang.rules.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * 规则手册: everything the machine decides by, from the files the engine reads.
 *
 * @param fingerprint of the files, see {@link RuleFiles#fingerprint}
 */
public record RuleBook(List<Chapter> chapters, String fingerprint) {

    private static final RuleBook CURRENT = new RuleBook(Chapters.all(), RuleFiles.fingerprint());

    public RuleBook {
        chapters = List.copyOf(chapters);
    }

    /** The book of the files on the class path. */
    public static RuleBook current() {
        return CURRENT;
    }

    /** All entries in the order of the book. */
    public Stream<Entry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream());
    }

    /** Those of a kind. */
    public Stream<Entry> entries(Entry.Kind kind) {
        return entries().filter(entry -> entry.kind() == kind);
    }

    /** How many entries the legal office still has to confirm. */
    public long open() {
        return entries().filter(Entry::isOpen).count();
    }
}
