package org.yangguang.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes one slip of hand or eye away from a text; the likeliest slips first. */
final class CreditCodeSlips {

    private static final List<String> LOOKALIKES =
            List.of("0OQD", "1IL", "2Z", "5S", "6G", "8B", "UV");
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodeSlips() {}

    static Stream<String> of(String text) {
        return Stream.of(misreadThroughout(text), misread(text), swapped(text), mistyped(text))
                .flatMap(Function.identity())
                .filter(code -> !code.equals(text));
    }

    /**
     * Letters that no code contains, all taken for the one they resemble: one habit, not many
     * slips.
     */
    private static Stream<String> misreadThroughout(String text) {
        return Stream.of(
                text.replace('O', '0')
                        .replace('I', '1')
                        .replace('Z', '2')
                        .replace('S', '5')
                        .replace('V', 'U'));
    }

    private static Stream<String> misread(String text) {
        return replaced(text, CreditCodeSlips::lookalikesOf);
    }

    /**
     * A wrong key: a digit meant another digit; a letter may have meant any, most places hold
     * digits.
     */
    private static Stream<String> mistyped(String text) {
        return replaced(text, c -> Character.isDigit(c) ? DIGITS : LETTERS + DIGITS);
    }

    private static Stream<String> swapped(String text) {
        return IntStream.range(1, text.length()).mapToObj(i -> swap(text, i));
    }

    private static String lookalikesOf(char c) {
        return LOOKALIKES.stream()
                .filter(group -> group.indexOf(c) >= 0)
                .reduce("", String::concat);
    }

    private static Stream<String> replaced(String text, Function<Character, String> choices) {
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(
                        i ->
                                choices.apply(text.charAt(i))
                                        .chars()
                                        .mapToObj(c -> replace(text, i, (char) c)));
    }

    private static String replace(String text, int at, char by) {
        return text.substring(0, at) + by + text.substring(at + 1);
    }

    private static String swap(String text, int at) {
        return text.substring(0, at - 1)
                + text.charAt(at)
                + text.charAt(at - 1)
                + text.substring(at + 1);
    }
}
