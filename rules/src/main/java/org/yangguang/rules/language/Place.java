package org.yangguang.rules.language;

/**
 * Where something stands in a file, from 1; 0 = the file as a whole.
 *
 * @param cell whether the column counts cells and not characters
 */
record Place(int line, int column, boolean cell) {

    Place(int line, int column) {
        this(line, column, false);
    }

    static Place ofCell(int line, int column) {
        return new Place(line, column, true);
    }

    Place right(int characters) {
        return cell ? this : new Place(line, column + characters);
    }
}
