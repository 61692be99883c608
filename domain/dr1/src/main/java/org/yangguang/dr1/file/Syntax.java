package org.yangguang.dr1.file;

import java.util.BitSet;

/** The tokens of DR1 3.2. Hand-written because a million lines pass through here. */
public final class Syntax {

    private static final String DECIMAL = "0123456789";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS = CAPITALS + "abcdefghijklmnopqrstuvwxyz";
    private static final BitSet DIGIT = anyOf(DECIMAL);
    private static final BitSet CAPITAL = anyOf(CAPITALS);
    private static final BitSet HEX = anyOf(DECIMAL + "abcdef");
    private static final BitSet ALPHANUMERIC = anyOf(DECIMAL + LETTERS);
    private static final BitSet IN_TOKEN = anyOf(DECIMAL + LETTERS + "._-");
    private static final BitSet IN_ID = anyOf(DECIMAL + LETTERS + ":._-");

    private Syntax() {}

    public static boolean isId(String text) {
        return isWord(text, 64, IN_ID);
    }

    public static boolean isToken(String text) {
        return isWord(text, 32, IN_TOKEN);
    }

    public static boolean isCode(String text) {
        return text.length() == 3
                && CAPITAL.get(text.charAt(0))
                && DIGIT.get(text.charAt(1))
                && DIGIT.get(text.charAt(2));
    }

    /** 64 lowercase hexadecimal digits: a hash, a reveal, a key, a seed. */
    public static boolean isHex64(String text) {
        return text.length() == 64 && consistsOf(text, HEX);
    }

    /** INT: 0…9999999 without leading zeros. */
    public static boolean isInteger(String text) {
        return !text.isEmpty()
                && text.length() <= 7
                && (text.length() == 1 || text.charAt(0) != '0')
                && consistsOf(text, DIGIT);
    }

    /** Reads an INT, or rejects the line. */
    public static int integer(String text) {
        ProofError.E_FORMAT.unless(isInteger(text), "number", text);
        return Integer.parseInt(text);
    }

    /** Windows editors put it at the start of a text. */
    public static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static boolean isWord(String text, int longest, BitSet characters) {
        return !text.isEmpty()
                && text.length() <= longest
                && ALPHANUMERIC.get(text.charAt(0))
                && consistsOf(text, characters);
    }

    private static boolean consistsOf(String text, BitSet characters) {
        for (int i = 0; i < text.length(); i++) {
            if (!characters.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet anyOf(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
