package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Optional;
import org.yangguang.rules.base.PerVersion;

/** The catalogue of violations 违法情形 that findings are classified with (S5). */
public final class Violations {

    private static final PerVersion<List<ViolationType>> ALL =
            new PerVersion<>(ViolationType::read);

    private Violations() {}

    /** All kinds, tenderer first, then bidder, agency, expert, officials. */
    public static List<ViolationType> all() {
        return ALL.get();
    }

    /** The kind of a code, {@code TR-08}. */
    public static Optional<ViolationType> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
