package org.yangguang.rules.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.rules.language.sentence.RuleFile;
import org.yangguang.rules.language.sentence.RulePrinter;
import org.yangguang.rules.language.table.CsvPrinter;
import org.yangguang.rules.language.table.TableFile;

/**
 * All rules, tables and parameters of one checked version, in the one form that versions are kept
 * in. Immutable.
 */
public final class Version {

    private final Map<String, RuleFile> rules;
    private final Map<String, TableFile> tables;
    private final Map<String, String> drl;

    Version(Map<String, RuleFile> rules, Map<String, TableFile> tables, Map<String, String> drl) {
        this.rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        this.tables = Collections.unmodifiableMap(new TreeMap<>(tables));
        this.drl = Collections.unmodifiableMap(new TreeMap<>(drl));
    }

    /** Every file as text, by path below {@code org/yangguang/rules/}. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        rules.forEach((path, file) -> files.put(path, print(file)));
        tables.forEach((path, file) -> files.put(path, file.print()));
        return files;
    }

    /** What the engine compiles, by path of the file it was printed from. */
    public Map<String, String> drl() {
        return drl;
    }

    /** SHA-256 over paths and texts of all files; the same for every copy of the version. */
    public String hash() {
        return hash(files());
    }

    /** The hash of a version that is made of these files, by path. */
    public static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files)
                    .forEach(
                            (path, text) -> {
                                digest.update(
                                        (path + "\n" + text.length() + "\n")
                                                .getBytes(StandardCharsets.UTF_8));
                                digest.update(text.getBytes(StandardCharsets.UTF_8));
                            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is different in a later version, in words. */
    public List<Difference> differences(Version later) {
        return Differences.between(this, later);
    }

    Map<String, RuleFile> ruleFiles() {
        return rules;
    }

    Map<String, TableFile> tables() {
        return tables;
    }

    private static String print(RuleFile file) {
        return file.source().isTable() ? CsvPrinter.table(file) : RulePrinter.print(file);
    }
}
