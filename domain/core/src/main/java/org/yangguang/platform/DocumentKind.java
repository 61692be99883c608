package org.yangguang.platform;

/** Kinds of numbered documents; each has its own gap-free series a year. The mark stands in the number. */
public enum DocumentKind {
    PLAN,
    TASK,
    NOTICE,
    REPORT,
    DECISION,
    REFERRAL,
    PUBLICATION;

    private final String mark = Marks.WORDS.of("mark." + name());

    public String mark() {
        return mark;
    }

    /** Read before the kinds are, so that one without a mark stops the start. */
    private static final class Marks {

        static final Wording WORDS = Wording.beside(DocumentKind.class);
    }
}
