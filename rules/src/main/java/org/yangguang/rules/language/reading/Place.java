package org.yangguang.rules.language.reading;

/**
 * Where something stands in a file, from 1; 0 = the file as a whole.
 *
 * @param cell whether the column counts cells and not characters
 */
public record Place(int line, int column, boolean cell) {

    public Place(int line, int column) {
        this(line, column, false);
    }

    public static Place ofCell(int line, int column) {
        return new Place(line, column, true);
    }

    public Place right(int characters) {
        return cell ? this : new Place(line, column + characters);
    }
}
