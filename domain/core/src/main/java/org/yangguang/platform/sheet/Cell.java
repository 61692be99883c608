package org.yangguang.platform.sheet;

import org.yangguang.platform.Wording;

/**
 * One cell as the file holds it.
 *
 * @param text what a person reads, outer spaces gone; dates as {@code 2026-03-01}, numbers without exponent
 */
public record Cell(String text, Kind kind) {

    /** How the file stores the value; {@link #NUMBER} has lost every digit beyond the fifteenth. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    /** How a cell says yes and no. */
    public static final String YES = Wording.beside(Cell.class).of("yes");

    public static final String NO = Wording.beside(Cell.class).of("no");

    static final Cell BLANK = new Cell("", Kind.TEXT);

    public Cell {
        text = text.strip();
    }

    /** A cell that holds text. */
    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
