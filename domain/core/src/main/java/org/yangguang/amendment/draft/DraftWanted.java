package org.yangguang.amendment.draft;

/** Work in the background that begins once it is certain that somebody asked for it. */
record DraftWanted(long draft, Work work, int run) {

    static DraftWanted check(long draft) {
        return new DraftWanted(draft, Work.CHECK, 0);
    }

    /**
     * @param run which rehearsal of the draft
     */
    static DraftWanted rehearsal(long draft, int run) {
        return new DraftWanted(draft, Work.REHEARSAL, run);
    }

    enum Work {
        CHECK,
        REHEARSAL
    }
}
