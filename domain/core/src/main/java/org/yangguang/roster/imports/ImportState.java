package org.yangguang.roster.imports;

/** Where an import stands: a dry run first, then a person accepts the good rows, and may take them back. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    ACCEPTING,
    ACCEPTED,
    UNDONE,
    /** The file could not be read; nothing was taken from it. */
    FAILED;

    /** Work is under way and the page should look again soon. */
    public boolean isRunning() {
        return this == UPLOADED || this == CHECKING || this == ACCEPTING;
    }
}
