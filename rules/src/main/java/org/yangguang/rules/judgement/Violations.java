package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Optional;

/** The catalogue of violations 违法情形 that findings are classified with (S5). */
public final class Violations {

    private static final List<ViolationType> ALL = ViolationType.read();

    private Violations() {}

    /** All kinds, tenderer first, then bidder, agency, expert, officials. */
    public static List<ViolationType> all() {
        return ALL;
    }

    /** The kind of a code, {@code TR-08}. */
    public static Optional<ViolationType> find(String code) {
        return ALL.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
