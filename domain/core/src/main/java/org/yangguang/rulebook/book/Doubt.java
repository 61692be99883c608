package org.yangguang.rulebook.book;

import org.yangguang.rules.citation.Citation;

/**
 * Why a citation has to be looked at.
 *
 * @param statute of the library
 * @param version the text in force, null when there is none
 * @param earlier the text the rule was last compared with, null when unknown
 */
public record Doubt(Kind kind, Citation citation, long statute, Long version, Long earlier) {

    /** What is doubtful. */
    public enum Kind {
        /** The text in force has no such article, paragraph or item. */
        MISSING,
        /** The statute is kept, but no text of it is in force. */
        OUT_OF_FORCE,
        /** The article reads differently than when the rule was checked. */
        AMENDED
    }
}
