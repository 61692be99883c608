package org.yangguang.rules.language.file;

import java.util.List;
import java.util.Optional;
import org.yangguang.rules.base.Table;

/**
 * A file of rules that the product ships and an officer may edit.
 *
 * @param set rule set it belongs to
 * @param path below {@code org/yangguang/rules/}
 * @param categories what its rule numbers may begin with, {@code 范围}
 */
public record RuleSource(String set, String path, List<String> categories) {

    private static final List<RuleSource> ALL =
            Table.read(
                    "language/sets.csv",
                    row ->
                            new RuleSource(
                                    row.get("规则集"), row.get("文件"), Table.words(row.get("编号类别"))));

    public static List<RuleSource> all() {
        return ALL;
    }

    public static Optional<RuleSource> at(String path) {
        return ALL.stream().filter(source -> source.path.equals(path)).findFirst();
    }

    /** Package of the facts and of the generated rules. */
    public String folder() {
        return path.substring(0, path.indexOf('/'));
    }

    public boolean isTable() {
        return path.endsWith(".drl.csv");
    }
}
