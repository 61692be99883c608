package org.yangguang.rules.citation;

import java.util.List;

/**
 * A piece of a basis as it is written; all pieces together are the basis.
 *
 * @param citations what a {@link Kind#CITED} piece cites, several for {@code 条例25–27}
 */
public record Part(Kind kind, String text, List<Citation> citations) {

    /** What a piece is. */
    public enum Kind {
        /** Names at least one place of a known text. */
        CITED,
        /** Words that cite nothing that could be found. */
        REMARK,
        /** Signs between the others, words in brackets, marks. */
        FILLING
    }

    public Part {
        citations = List.copyOf(citations);
    }

    static Part filling(String text) {
        return new Part(Kind.FILLING, text, List.of());
    }

    static Part remark(String text) {
        return new Part(Kind.REMARK, text, List.of());
    }
}
