package org.yangguang.roster.standard;

import java.util.List;
import java.util.Optional;

/**
 * How a column's text becomes a value.
 *
 * @param kind what to do
 * @param argument code list, columns of unit and currency, second column or prefix; empty where none
 *     is needed
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
        /**
         * Amount in the unit that another column of the row names (list {@code PRICE_UNIT}); after a
         * slash, the column of its currency (list {@code CURRENCY}).
         */
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

    /** The further columns of the row that are read with it. */
    List<String> columns() {
        return List.of(argument.split("/"));
    }

    /** The column that names the currency of an amount. */
    Optional<String> currencyColumn() {
        return kind == Kind.MONEY ? columns().stream().skip(1).findFirst() : Optional.empty();
    }

    static Transform parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Transform(Kind.valueOf(text), "")
                : new Transform(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}
