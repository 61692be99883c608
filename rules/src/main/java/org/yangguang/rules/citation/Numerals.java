package org.yangguang.rules.citation;

/** Chinese numbers up to 九千九百九十九, as articles are numbered. */
public final class Numerals {

    /** The characters such a number is written with. */
    public static final String CHARACTERS = "零〇一二三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int TEN = 10;

    private Numerals() {}

    /** {@code 二百二十三} → 223. */
    public static int parse(String text) {
        int sum = 0;
        int digit = 0;
        for (char c : text.replace('〇', '零').toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(TEN, unit + 1.0);
                digit = 0;
            }
        }
        return sum + digit;
    }

    /** 223 → {@code 二百二十三}. */
    public static String of(int number) {
        StringBuilder text = new StringBuilder();
        int unit = 1000;
        for (int place = UNITS.length() - 1; place >= -1; place--, unit /= TEN) {
            int digit = number / unit % TEN;
            if (digit > 0) {
                text.append(DIGITS.charAt(digit)).append(place < 0 ? "" : UNITS.charAt(place));
            } else if (text.length() > 0 && number % unit > 0 && !endsWithZero(text)) {
                text.append('零');
            }
        }
        return text.toString().replaceFirst("^一十", "十");
    }

    private static boolean endsWithZero(StringBuilder text) {
        return text.charAt(text.length() - 1) == '零';
    }
}
