package org.yangguang.rulebook.statute;

import org.yangguang.rules.citation.Citation;

/**
 * How a citation stands in the library.
 *
 * @param statute 0 when not loaded
 * @param version the text that was asked, or null
 * @param sha256 of the whole article, empty when there is none
 */
public record Standing(Citation citation, State state, long statute, Long version, String sha256) {

    /** Where the citation stands. */
    public enum State {
        NOT_LOADED,
        FOUND,
        MISSING,
        OUT_OF_FORCE
    }

    static Standing notLoaded(Citation citation) {
        return new Standing(citation, State.NOT_LOADED, 0, null, "");
    }

    static Standing of(Citation citation, State state, long statute, Long version, String sha256) {
        return new Standing(citation, state, statute, version, sha256);
    }

    /** What a check remembers of it. */
    public String seen() {
        return citation + "|" + state + "|" + sha256;
    }

    public boolean isLoaded() {
        return state != State.NOT_LOADED;
    }
}
