package org.yangguang.rules.worker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Texts of any content as lines of words; no Java objects ever travel between the processes. */
final class Lines {

    private final List<List<String>> all = new ArrayList<>();

    Lines add(String kind, String... values) {
        all.add(Stream.concat(Stream.of(kind), Arrays.stream(values)).toList());
        return this;
    }

    /** The values of every line of a kind, in order. */
    List<List<String>> of(String kind) {
        return all.stream()
                .filter(line -> line.get(0).equals(kind))
                .map(line -> line.subList(1, line.size()))
                .toList();
    }

    boolean has(String kind) {
        return !of(kind).isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> line : all) {
            text.append(String.join(" ", line.stream().map(Lines::encoded).toList())).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads lines again.
     *
     * @throws IllegalArgumentException when they are not lines of this form
     */
    static Lines read(String text) {
        Lines lines = new Lines();
        text.lines()
                .forEach(
                        line ->
                                lines.all.add(
                                        Arrays.stream(line.split(" ", -1))
                                                .map(Lines::decoded)
                                                .toList()));
        return lines;
    }

    /** A dot before it, so that an empty text is still a word. */
    private static String encoded(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return "." + Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String word) {
        if (!word.startsWith(".")) {
            throw new IllegalArgumentException("word");
        }
        return new String(Base64.getDecoder().decode(word.substring(1)), StandardCharsets.UTF_8);
    }
}
