package org.yangguang.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yangguang.rules.language.file.FormerFiles;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.gate.DrlGate;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.sentence.Codes;
import org.yangguang.rules.language.sentence.Dictionary;
import org.yangguang.rules.language.sentence.DrlPrinter;
import org.yangguang.rules.language.sentence.RuleFile;
import org.yangguang.rules.language.sentence.RuleParser;
import org.yangguang.rules.language.sentence.SafeRule;
import org.yangguang.rules.language.table.DecisionTable;
import org.yangguang.rules.language.table.TableFile;
import org.yangguang.rules.language.table.TableLinks;

/**
 * The language of rules: what it accepts, as a whole version of all files together. Compiles
 * nothing and runs nothing of what it reads. Thread-safe.
 */
public final class RuleLanguage {

    private RuleLanguage() {}

    /** Paths of the files an officer may edit. */
    public static List<String> paths() {
        return Shipped.paths();
    }

    /** Whether versions have, or in an earlier release had, a file of this path. */
    public static boolean isFile(String path) {
        return paths().contains(path) || FormerFiles.paths().contains(path);
    }

    /** Files of an earlier release under the paths of today; all others as they are. */
    public static Map<String, Upload> today(Map<String, Upload> files) {
        return FormerFiles.parted(files);
    }

    /** The version that the product ships. */
    public static Version shipped() {
        return check(Map.of()).require();
    }

    /**
     * Checks changed files together with the shipped ones that were not changed.
     *
     * @param changed by path below {@code org/yangguang/rules/}
     */
    public static Reading<Version> check(Map<String, Upload> changed) {
        return check(changed, true);
    }

    /** Without the second gate, so that tests see the first one alone. */
    static Reading<Version> check(Map<String, Upload> sent, boolean secondGate) {
        Map<String, Upload> changed = FormerFiles.parted(sent);
        List<Problem> problems = new ArrayList<>(unknown(changed));
        Map<String, TableFile> tables = tables(changed, problems);
        if (!problems.isEmpty()) {
            return Reading.refused(problems.stream().sorted().toList());
        }
        problems.addAll(new TableLinks(tables).problems());
        Codes codes = TableLinks.codes(tables);
        Map<String, RuleFile> rules = rules(changed, codes, problems);
        if (!problems.isEmpty()) {
            return Reading.refused(problems.stream().sorted().toList());
        }
        Map<String, String> drl = new TreeMap<>();
        rules.forEach((path, file) -> drl.put(path, DrlPrinter.print(file)));
        if (secondGate) {
            drl.forEach((path, text) -> problems.addAll(DrlGate.check(path, text)));
        }
        return problems.isEmpty()
                ? Reading.of(new Version(rules, tables, drl))
                : Reading.refused(problems);
    }

    private static List<Problem> unknown(Map<String, Upload> changed) {
        Set<String> paths = new TreeSet<>(changed.keySet());
        paths.removeAll(Shipped.paths());
        return paths.stream()
                .map(path -> Problem.of(changed.get(path).name(), unknown(path), path))
                .toList();
    }

    private static ProblemKind unknown(String path) {
        return path.endsWith(".dsl") ? ProblemKind.DICTIONARY : ProblemKind.NAME_UNKNOWN;
    }

    /** What rules may name when no table was changed. */
    static Codes shippedCodes() {
        return TableLinks.codes(tables(Map.of(), new ArrayList<>()));
    }

    private static Map<String, TableFile> tables(
            Map<String, Upload> changed, List<Problem> problems) {
        Map<String, TableFile> tables = new TreeMap<>();
        for (String path : Shipped.paths()) {
            if (RuleSource.at(path).isEmpty()) {
                TableFile shipped = TableFile.read(path, path, Shipped.bytes(path)).require();
                Upload upload = changed.get(path);
                tables.put(path, shipped);
                if (upload != null) {
                    Reading<TableFile> read = TableFile.read(path, upload.name(), upload.bytes());
                    problems.addAll(read.problems());
                    read.then(
                            table -> {
                                problems.addAll(table.lost(shipped, upload));
                                tables.put(path, upload.partial() ? table.over(shipped) : table);
                                return read;
                            });
                }
            }
        }
        return tables;
    }

    private static Map<String, RuleFile> rules(
            Map<String, Upload> changed, Codes codes, List<Problem> problems) {
        Map<String, RuleFile> rules = new TreeMap<>();
        for (RuleSource source : RuleSource.all()) {
            String path = source.path();
            Upload upload = changed.getOrDefault(path, Upload.of(path, Shipped.bytes(path)));
            Reading<RuleFile> read = read(source, upload, codes);
            problems.addAll(read.problems());
            read.then(
                    file -> {
                        rules.put(path, file);
                        return read;
                    });
        }
        problems.addAll(twice(rules, changed));
        return rules;
    }

    /** What the engine is asked where a rule of the set has this line; empty for no condition. */
    public static Optional<String> condition(String set, String line) {
        return RuleSource.all().stream()
                .filter(source -> source.set().equals(set))
                .findFirst()
                .flatMap(source -> Dictionary.of(source).match(line, false))
                .map(Dictionary.Match::drl);
    }

    static Reading<RuleFile> read(RuleSource source, Upload upload, Codes codes) {
        return source.isTable()
                ? DecisionTable.read(source, upload.name(), upload.bytes(), codes)
                : RuleParser.read(source, upload, codes);
    }

    /** Numbers used in two files: told of the changed one, where the number stands. */
    private static List<Problem> twice(Map<String, RuleFile> rules, Map<String, Upload> changed) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        List<String> unchangedFirst =
                rules.keySet().stream().sorted(Comparator.comparing(changed::containsKey)).toList();
        for (String path : unchangedFirst) {
            String name = changed.containsKey(path) ? changed.get(path).name() : path;
            for (SafeRule rule : rules.get(path).rules()) {
                if (taken.putIfAbsent(rule.number(), path) != null) {
                    problems.add(
                            Problem.at(
                                    name, rule.line(), 1, ProblemKind.NUMBER_TWICE, rule.number()));
                }
            }
        }
        return problems;
    }
}
