package org.yangguang.rules.book;

import java.util.List;
import java.util.stream.Stream;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.RuleBase;

/**
 * 规则手册: everything the machine decides by, from the files the engine reads.
 *
 * @param fingerprint of the files, see {@link RuleFiles#fingerprint}
 */
public record RuleBook(List<Chapter> chapters, String fingerprint) {

    private static final PerVersion<RuleBook> CURRENT =
            new PerVersion<>(() -> new RuleBook(Chapters.all(), RuleFiles.fingerprint()));

    public RuleBook {
        chapters = List.copyOf(chapters);
    }

    /** The book of the version that the calling thread asks. */
    public static RuleBook current() {
        return CURRENT.get();
    }

    /**
     * The book of a version. It reads every file, so a version whose book can be had may serve.
     *
     * @throws RuntimeException when a file cannot be read
     */
    public static RuleBook of(RuleBase base) {
        return base.during(RuleBook::current);
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
