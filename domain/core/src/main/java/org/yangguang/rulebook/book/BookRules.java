package org.yangguang.rulebook.book;

import org.yangguang.kernel.Unknown;

/** What reading the rule book refuses. */
final class BookRules {

    private BookRules() {}

    /** The rule book has no such entry. */
    static final class EntryUnknown extends Unknown {

        EntryUnknown(String entry) {
            super(String.valueOf(entry));
        }
    }
}
