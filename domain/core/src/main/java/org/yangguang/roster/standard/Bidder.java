package org.yangguang.roster.standard;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever hands in one bid: the codes of all who bid together, or, where the data give no code, the
 * name.
 */
record Bidder(List<String> codes, String name) {

    static Bidder of(String codes, String name) {
        return new Bidder(
                Stream.of(codes.split(";")).filter(code -> !code.isEmpty()).toList(),
                name == null ? "" : name.strip());
    }

    /** What tells it from the others. */
    String id() {
        return codes.isEmpty() ? name : codes.get(0);
    }

    /** The same by a common code; by name where one of the two has no code. */
    boolean is(Bidder other) {
        return codes.isEmpty() || other.codes.isEmpty()
                ? !name.isEmpty() && name.equals(other.name)
                : codes.stream().anyMatch(other.codes::contains);
    }
}
