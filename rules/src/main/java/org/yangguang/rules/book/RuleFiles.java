package org.yangguang.rules.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.Hashes;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.parameters.Parameters;

/** The files the engine reads, and their fingerprint: whoever has the files can recompute it. */
public final class RuleFiles {

    private static final List<String> TABLES =
            List.of(
                    "catalogue/items.csv",
                    "judgement/violations.csv",
                    "judgement/crimes.csv",
                    "judgement/departments.csv",
                    "judgement/groups.csv",
                    "check/mandatory-only.csv",
                    "check/keywords.csv",
                    "check/order-of-days.csv",
                    "law/articles.csv",
                    "citation/statutes.csv",
                    "citation/remarks.csv",
                    "book/reasons.csv");

    private RuleFiles() {}

    /** All of them below {@code org/yangguang/rules/}, by path. */
    public static List<String> paths() {
        Stream<String> sets = Arrays.stream(RuleSet.values()).flatMap(RuleFiles::of);
        return Stream.of(
                        sets,
                        Stream.of("engine/common.dsl"),
                        Parameters.paths().stream(),
                        TABLES.stream())
                .flatMap(paths -> paths)
                .distinct()
                .sorted()
                .toList();
    }

    /** SHA-256 of one file. */
    public static String sha256(String path) {
        return Hashes.sha256Hex(RuleBase.current().bytes(path));
    }

    /** SHA-256 of what {@code sha256sum} prints for all files in this order. */
    public static String fingerprint() {
        String sums =
                paths().stream()
                        .map(path -> sha256(path) + "  " + path + "\n")
                        .collect(Collectors.joining());
        return Hashes.sha256Hex(sums.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> of(RuleSet set) {
        String dictionary = set.folder() + "/" + set.folder() + ".dsl";
        return Stream.concat(set.paths().stream(), Stream.of(dictionary));
    }
}
