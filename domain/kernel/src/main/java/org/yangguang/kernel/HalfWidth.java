package org.yangguang.kernel;

/** 半角: what a Chinese input method or a pasted cell leaves behind, brought to plain characters. */
final class HalfWidth {

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int OFFSET = FULL_WIDTH_FIRST - '!';

    private HalfWidth() {}

    /**
     * Full-width ASCII becomes ASCII, every wide space a space; invisible marks (BOM, zero width)
     * vanish.
     */
    static String of(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(HalfWidth::narrow)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int narrow(int c) {
        if (c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE) {
            return ' ';
        }
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - OFFSET : c;
    }
}
