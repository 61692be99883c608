package org.yangguang.rules.language.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** “Did you mean …”: the known word or sentence that an unknown one is most like. */
public final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /** The nearest word, when at most half of it differs. */
    public static Optional<String> word(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(unknown, word)))
                .filter(word -> distance(unknown, word) * 2 <= Math.max(2, word.length()));
    }

    /** The nearest sentence; any text may stand at its slots. */
    public static Optional<String> sentence(String unknown, Stream<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String[] words = unknown.split(" ");
        return known.map(text -> new Candidate(text, distance(words, text.split(" "))))
                .min(Comparator.comparingInt(Candidate::distance))
                .filter(Candidate::isLike)
                .map(Candidate::text);
    }

    private record Candidate(String text, int distance) {

        /** At least half of the sentence's own words are there. */
        boolean isLike() {
            return distance * 2 <= text.replaceAll("\\{[^}]*}| ", "").length();
        }
    }

    private static int distance(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        int[][] cost = new int[left.length + 1][right.length + 1];
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                cost[i][j] =
                        i == 0 || j == 0
                                ? i + j
                                : least(
                                        cost[i - 1][j] + 1,
                                        cost[i][j - 1] + 1,
                                        cost[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }
        }
        return cost[left.length][right.length];
    }

    private static int distance(String[] words, String[] pattern) {
        int[][] cost = new int[words.length + 1][pattern.length + 1];
        for (int i = 1; i <= words.length; i++) {
            cost[i][0] = cost[i - 1][0] + words[i - 1].length();
        }
        for (int j = 1; j <= pattern.length; j++) {
            cost[0][j] = cost[0][j - 1] + weight(pattern[j - 1]);
        }
        for (int i = 1; i <= words.length; i++) {
            for (int j = 1; j <= pattern.length; j++) {
                cost[i][j] =
                        least(
                                cost[i - 1][j] + words[i - 1].length(),
                                cost[i][j - 1] + weight(pattern[j - 1]),
                                cost[i - 1][j - 1] + swap(words[i - 1], pattern[j - 1]));
            }
        }
        return cost[words.length][pattern.length];
    }

    private static int weight(String pattern) {
        return isSlot(pattern) ? 1 : pattern.length();
    }

    private static int swap(String word, String pattern) {
        return isSlot(pattern) ? 0 : distance(word, pattern);
    }

    private static boolean isSlot(String pattern) {
        return pattern.indexOf('{') >= 0 && pattern.indexOf('}') >= 0;
    }

    private static int least(int... numbers) {
        return IntStream.of(numbers).min().orElseThrow();
    }
}
