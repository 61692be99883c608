package org.yangguang.rules.language.reading;

/**
 * Where something stands in a file, from 1; 0 = the file as a whole.
 *
 * @param cell whether the column counts cells and not characters
 */
public record Spot(int line, int column, boolean cell) {

    public Spot(int line, int column) {
        this(line, column, false);
    }

    public static Spot ofCell(int line, int column) {
        return new Spot(line, column, true);
    }

    public Spot right(int characters) {
        return cell ? this : new Spot(line, column + characters);
    }
}
