package org.yangguang.dr1.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Cuts the bytes of a frozen file into lines of fields; a million lines pass through here. */
final class LineReader {

    private static final int SLOTS = 256;

    private final byte[] bytes;
    private final String[] words = new String[SLOTS];
    private int at;

    LineReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasNext() {
        return at < bytes.length;
    }

    /**
     * Reads the fields of the next line.
     *
     * @return how many there were; those beyond the length of the array are not kept, and 0 means
     *     that the line has no end
     */
    int next(String[] fields) {
        int count = 0;
        for (int start = at; at < bytes.length; ) {
            byte current = bytes[at++];
            if (current == '\t' || current == '\n') {
                if (count < fields.length) {
                    fields[count] = count == 0 ? text(start, at - 1) : word(start, at - 1);
                }
                count++;
                start = at;
            }
            if (current == '\n') {
                return count;
            }
        }
        return 0;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, ISO_8859_1);
    }

    /** After the key the same few words come again and again: each is kept in memory once. */
    private String word(int from, int to) {
        int slot = slot(from, to);
        if (words[slot] == null || !isAt(words[slot], from, to)) {
            words[slot] = text(from, to);
        }
        return words[slot];
    }

    private int slot(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return Math.floorMod(hash, SLOTS);
    }

    private boolean isAt(String word, int from, int to) {
        boolean same = word.length() == to - from;
        for (int i = from; same && i < to; i++) {
            same = word.charAt(i - from) == (bytes[i] & 0xFF);
        }
        return same;
    }
}
