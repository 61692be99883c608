package org.yangguang.roster.standard;

/**
 * How a column's text becomes a value.
 *
 * @param kind what to do
 * @param argument code list, unit column, second column or prefix; empty where none is needed
 */
public record Transform(Kind kind, String argument) {

    /** The transforms a mapping table may name. */
    public enum Kind {
        TEXT,
        /** Value of a code list; the empty value means unknown. */
        CODE,
        /** Several codes, separated by semicolons. */
        CODES,
        /** Amount in yuan. */
        YUAN,
        /** Amount in the unit that another column of the row names (list {@code PRICE_UNIT}). */
        MONEY,
        BOOL,
        DATE,
        DATETIME,
        INTEGER,
        /** Number of rows. */
        COUNT,
        /** Whether there is a row. */
        PRESENT,
        /** Unified social credit code, several separated by semicolons. */
        USCC,
        /** Name and the masked number from another column: the number tells people apart, not the name. */
        PERSON,
        /** Subject id with a prefix. */
        SUBJECT
    }

    static Transform parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Transform(Kind.valueOf(text), "")
                : new Transform(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}
