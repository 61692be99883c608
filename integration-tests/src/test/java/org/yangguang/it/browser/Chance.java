package org.yangguang.it.browser;

import java.util.List;
import org.yangguang.dr1.file.DrawHash;

/** Numbers without a pattern that are the same in every run: digits of SHA-256 over a name and a counter. */
final class Chance {

    private static final int DIGITS = 7;

    private final String name;
    private int counter;

    Chance(String name) {
        this.name = name;
    }

    /** From 0 to the bound, which is excluded. */
    int below(int bound) {
        String hash = DrawHash.SHA_256.of(name + "|" + counter++);
        return Integer.parseInt(hash.substring(0, DIGITS), 16) % bound;
    }

    boolean once(int in) {
        return below(in) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** 64 hexadecimal digits. */
    String secret() {
        return DrawHash.SHA_256.of(name + "|secret|" + counter++);
    }
}
