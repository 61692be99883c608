package org.yangguang.roster.rows;

/** What an import brings. */
public enum ImportKind {
    ORGANISATIONS,
    INSPECTORS,
    EXPERTS,
    /** Data sets of the national standard. */
    TENDER_DATA
}
