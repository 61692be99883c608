package org.yangguang.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.rules.language.Difference.Kind;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.sentence.RuleFile;
import org.yangguang.rules.language.sentence.RulePrinter;
import org.yangguang.rules.language.sentence.SafeRule;
import org.yangguang.rules.language.table.TableFile;

/** Compares two versions as a person would tell it: by rule and line, by row and cell. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Version before, Version after) {
        Differences differences = new Differences();
        before.ruleFiles()
                .forEach(
                        (path, file) -> differences.rules(path, file, after.ruleFiles().get(path)));
        before.tables()
                .forEach((path, table) -> differences.table(path, table, after.tables().get(path)));
        return List.copyOf(differences.found);
    }

    private void rules(String path, RuleFile before, RuleFile after) {
        Map<String, SafeRule> old = byNumber(before);
        Map<String, SafeRule> now = byNumber(after);
        for (String number : union(old.keySet(), now.keySet())) {
            rule(path, number, old.get(number), now.get(number));
        }
    }

    private void rule(String path, String number, SafeRule before, SafeRule after) {
        if (before == null) {
            add(path, number, Kind.ADDED, null, after.title());
        } else if (after == null) {
            add(path, number, Kind.REMOVED, before.title(), null);
        } else if (!before.anywhere().equals(after.anywhere())) {
            lines(path, number, lines(before), lines(after));
        }
    }

    /** Lines that only one of the two has; a pair of them is one line that was changed. */
    private void lines(String path, String number, List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        List<String> come = new ArrayList<>(after);
        gone.removeAll(after);
        come.removeAll(before);
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            String old = i < gone.size() ? gone.get(i) : null;
            String now = i < come.size() ? come.get(i) : null;
            Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            add(path, number, kind, old, now);
        }
    }

    private static List<String> lines(SafeRule rule) {
        return RulePrinter.print(rule).lines().map(String::strip).toList();
    }

    private static Map<String, SafeRule> byNumber(RuleFile file) {
        Map<String, SafeRule> rules = new LinkedHashMap<>();
        file.rules().forEach(rule -> rules.put(rule.number(), rule));
        return rules;
    }

    private void table(String path, TableFile before, TableFile after) {
        Map<String, List<String>> old = byKey(before);
        Map<String, List<String>> now = byKey(after);
        for (String key : union(old.keySet(), now.keySet())) {
            row(before, key, old.get(key), now.get(key));
        }
    }

    private void row(TableFile table, String key, List<String> before, List<String> after) {
        if (before == null) {
            add(table.path(), key, Kind.ADDED, null, said(after));
        } else if (after == null) {
            add(table.path(), key, Kind.REMOVED, said(before), null);
        } else {
            for (int i = 0; i < before.size(); i++) {
                cell(table, key, i, before, after);
            }
        }
    }

    private void cell(
            TableFile table, String key, int column, List<String> before, List<String> after) {
        if (!Objects.equals(before.get(column), after.get(column))) {
            String name = table.columns().get(column).name();
            boolean value = Shipped.isParameters(table.path()) && name.equals("取值");
            String unit = value ? " " + after.get(column + 1) : "";
            String called = Shipped.isParameters(table.path()) ? before.get(1) + " " : "";
            add(
                    table.path(),
                    key,
                    Kind.CHANGED,
                    called + name + " " + before.get(column) + unit,
                    after.get(column) + unit);
        }
    }

    private static String said(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("，"));
    }

    /** A row by its code; a parameter with several values by the first day of each as well. */
    private static Map<String, List<String>> byKey(TableFile table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            String key = row.get(0);
            boolean versioned = Shipped.isParameters(table.path()) && rows.containsKey(key);
            boolean pair = table.columns().size() == 2;
            String unique =
                    versioned ? key + " " + row.get(4) : pair ? key + " " + row.get(1) : key;
            rows.put(unique, row);
        }
        return rows;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private void add(String path, String what, Kind kind, String before, String after) {
        found.add(new Difference(path, what, kind, before, after));
    }
}
