package org.yangguang.rules.language.reading;

/** Foreign text made harmless for a message: short, on one line, nothing invisible. */
final class Shown {

    private static final int LENGTH = 80;

    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LENGTH).forEach(point -> append(shown, point));
        return text.codePointCount(0, text.length()) > LENGTH
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        boolean visible = Characters.isHan(point) || (point >= ' ' && point != 0x7f && !odd(point));
        if (visible) {
            shown.appendCodePoint(point);
        } else {
            shown.append(String.format("U+%04X", point));
        }
    }

    private static boolean odd(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
