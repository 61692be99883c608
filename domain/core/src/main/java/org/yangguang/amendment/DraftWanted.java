package org.yangguang.amendment;

/** Work in the background that begins once it is certain that somebody asked for it. */
record DraftWanted(long draft, Work work) {

    enum Work {
        CHECK,
        REHEARSAL
    }
}
