package org.yangguang.rules.language.reading;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The characters that text in a rule file may hold. Everything else is refused by name: what the
 * engine's own language is made of can therefore not be written, whatever it would mean there.
 */
public enum Characters {
    /** Text that stands in a generated rule. */
    RULE("，。、；：？！（）〔〕《》“”‘’—…·‰％–-_.,()%+[]"),
    /** Text of tables that no rule is generated from. */
    TABLE("，。、；：？！（）〔〕《》“”‘’—…·‰％–→-_.,()%+[]/;:=<>&'"),
    /** The machine test that the catalogue of items states for programmers. */
    EXPRESSION("，。、；：（）《》–-_.,()%+[]/;:=<>!&{}*|");

    /** One character that may not stand there. */
    record Refused(int index, ProblemKind reason, String shown) {}

    private final String punctuation;

    Characters(String punctuation) {
        this.punctuation = punctuation;
    }

    /** The first character of a text that may not stand there, if any. */
    Optional<Refused> refused(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!allows(point)) {
                return Optional.of(new Refused(i, reason(point), named(point)));
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of(new Refused(0, ProblemKind.NOT_NORMAL, text));
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException when it holds a character that may not stand there
     */
    public String require(String text) {
        refused(text)
                .ifPresent(
                        refused -> {
                            throw new IllegalArgumentException(
                                    refused.reason() + " " + refused.shown());
                        });
        return text;
    }

    /** The character at an index, when nobody could see that it is there; a tab is seen. */
    static Optional<Refused> unseen(String line, int index) {
        int point = line.codePointAt(index);
        ProblemKind reason = byCategory(point);
        boolean unseen = reason == ProblemKind.CONTROL || reason == ProblemKind.INVISIBLE;
        return unseen && point != '\t' && point != ' '
                ? Optional.of(new Refused(index, reason, named(point)))
                : Optional.empty();
    }

    static boolean isHan(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || point == 0x3007;
    }

    private boolean allows(int point) {
        boolean plain =
                (point >= '0' && point <= '9')
                        || (point >= 'A' && point <= 'Z')
                        || (point >= 'a' && point <= 'z')
                        || point == ' ';
        return plain || isHan(point) || punctuation.indexOf(point) >= 0;
    }

    private static ProblemKind reason(int point) {
        return switch (point) {
            case '"', '\'', '`', '＂', '＇' -> ProblemKind.QUOTE;
            case '\\', '＼' -> ProblemKind.BACKSLASH;
            case '/', '*', '#' -> ProblemKind.COMMENT_MARK;
            default -> byCategory(point);
        };
    }

    private static ProblemKind byCategory(int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL) {
            return ProblemKind.CONTROL;
        }
        boolean visible =
                type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE
                        && type != Character.UNASSIGNED
                        && !Character.isSpaceChar(point);
        if (!visible) {
            return ProblemKind.INVISIBLE;
        }
        boolean word = Character.isLetterOrDigit(point) || Character.isIdeographic(point);
        boolean wide = point >= 0xFF01 && point <= 0xFF5E;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.OTHER_SYMBOL;
        return word || wide || mark ? ProblemKind.LOOKALIKE : ProblemKind.SYMBOL;
    }

    /** The character, where it can be seen alone, its number and its name. */
    private static String named(int point) {
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        boolean alone = !mark && byCategory(point) != ProblemKind.INVISIBLE && point > ' ';
        String shown = alone ? Character.toString(point) + " " : "";
        return shown + String.format("U+%04X ", point) + Character.getName(point);
    }
}
