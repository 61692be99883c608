package org.yangguang.rulebook;

import org.yangguang.kernel.Unknown;

/** The rule book has no such entry. */
public class EntryUnknown extends Unknown {

    EntryUnknown(String entry) {
        super(String.valueOf(entry));
    }
}
