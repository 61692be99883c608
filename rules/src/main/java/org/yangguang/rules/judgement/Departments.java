package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> INDUSTRIES =
            Set.copyOf(
                    Table.read("judgement/departments.csv", row -> row).stream()
                            .filter(row -> "行业".equals(row.get("kind")))
                            .map(row -> row.get("code"))
                            .toList());

    private Departments() {}

    /** All recipients: industries first, then the cross-cutting ones. */
    public static List<Judgement.Department> all() {
        return ALL;
    }

    /** Whether a project of this industry has a department that answers for it. */
    static boolean isIndustry(String code) {
        return code != null && INDUSTRIES.contains(code);
    }

    /** The codes an industry may have, the unknown one not among them. */
    public static Set<String> industries() {
        return INDUSTRIES;
    }

    /** The recipient of a code; a code nobody named stands for itself. */
    static Judgement.Department named(String code) {
        return ALL.stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Judgement.Department(code, code));
    }
}
