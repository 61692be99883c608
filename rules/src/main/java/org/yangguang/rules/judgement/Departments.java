package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.engine.Table;

/**
 * Recipients of referral letters; names are data from memory that each district replaces (law.md
 * §3.7).
 */
public final class Departments {

    private static final List<Judgement.Department> ALL =
            Table.read(
                    "judgement/departments.csv",
                    row -> new Judgement.Department(row.get("code"), row.get("name")));

    private Departments() {}

    /** All recipients: industries first, then the cross-cutting ones. */
    public static List<Judgement.Department> all() {
        return ALL;
    }

    /** The recipient of a code; a code nobody named stands for itself. */
    static Judgement.Department named(String code) {
        return ALL.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Judgement.Department(code, code));
    }
}
