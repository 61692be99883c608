package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;

/**
 * Recipients of referral letters; who supervises which industry is in 条例4. Each district puts in
 * its own names.
 */
public final class Departments {

    private static final String FILE = "judgement/departments.csv";

    private static final PerVersion<List<Judgement.Department>> ALL =
            new PerVersion<>(
                    () ->
                            Table.read(
                                    FILE,
                                    row ->
                                            new Judgement.Department(
                                                    row.get("code"), row.get("name"))));

    private static final PerVersion<Set<String>> INDUSTRIES =
            new PerVersion<>(
                    () ->
                            Table.read(FILE, row -> row).stream()
                                    .filter(row -> "行业".equals(row.get("kind")))
                                    .map(row -> row.get("code"))
                                    .collect(Collectors.toUnmodifiableSet()));

    private Departments() {}

    /** All recipients: industries first, then the cross-cutting ones. */
    public static List<Judgement.Department> all() {
        return ALL.get();
    }

    /** Whether a project of this industry has a department that answers for it. */
    public static boolean isIndustry(String code) {
        return code != null && INDUSTRIES.get().contains(code);
    }

    /** The recipient of a code; a code nobody named stands for itself. */
    static Judgement.Department named(String code) {
        return all().stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Judgement.Department(code, code));
    }
}
