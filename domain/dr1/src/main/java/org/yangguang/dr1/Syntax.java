package org.yangguang.dr1;

import java.util.function.IntPredicate;

/** The tokens of DR1 3.2. Hand-written because a million lines pass through here. */
final class Syntax {

    private Syntax() {}

    static boolean isId(String text) {
        return isWord(text, 64, ":._-");
    }

    static boolean isToken(String text) {
        return isWord(text, 32, "._-");
    }

    static boolean isCode(String text) {
        return text.length() == 3
                && isBetween(text.charAt(0), 'A', 'Z')
                && isDigit(text.charAt(1))
                && isDigit(text.charAt(2));
    }

    /** 64 lowercase hexadecimal digits: a hash, a reveal, a key, a seed. */
    static boolean isHex64(String text) {
        return text.length() == 64 && consistsOf(text, c -> isDigit(c) || isBetween(c, 'a', 'f'));
    }

    /** INT: 0…9999999 without leading zeros. */
    static boolean isInteger(String text) {
        return !text.isEmpty()
                && text.length() <= 7
                && (text.length() == 1 || text.charAt(0) != '0')
                && consistsOf(text, Syntax::isDigit);
    }

    /** Reads an INT, or rejects the line. */
    static int integer(String text) {
        ProofError.E_FORMAT.unless(isInteger(text), "“%s” is no number from 0 to 9999999", text);
        return Integer.parseInt(text);
    }

    private static boolean isWord(String text, int longest, String punctuation) {
        return !text.isEmpty()
                && text.length() <= longest
                && isAlphanumeric(text.charAt(0))
                && consistsOf(text, c -> isAlphanumeric(c) || punctuation.indexOf(c) >= 0);
    }

    private static boolean consistsOf(String text, IntPredicate allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(int c) {
        return isDigit(c) || isBetween(c, 'A', 'Z') || isBetween(c, 'a', 'z');
    }

    private static boolean isDigit(int c) {
        return isBetween(c, '0', '9');
    }

    private static boolean isBetween(int c, char first, char last) {
        return c >= first && c <= last;
    }
}
