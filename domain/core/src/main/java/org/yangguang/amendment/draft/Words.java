package org.yangguang.amendment.draft;

import org.yangguang.amendment.draft.DraftRules.WordsMissing;

/** What people write. */
final class Words {

    private Words() {}

    /** Stripped; {@code WordsMissing} when there is nothing. */
    static String required(String words) {
        if (words == null || words.isBlank()) {
            throw new WordsMissing();
        }
        return words.strip();
    }
}
