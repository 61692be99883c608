package org.yangguang.rules.mutation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Changes numbers, dates, codes and memberships of the tables beside the rules. */
final class TableMutants {

    private static final Pattern ITEM_AND_BOUND = Pattern.compile("(全部|依法必须招标),\"?([A-J]\\d\\d),");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<String, String> SEVERITIES =
            Map.of("S1", "S2", "S2", "S3", "S3", "S2");
    private static final Map<String, String> ANSWERS = Map.of("Y", "N", "N", "Y");
    private static final Map<String, String> RECEIVERS = Map.of("公安机关", "监察机关", "监察机关", "公安机关");
    private static final Map<String, String> BINDING = Map.of("全部", "依法必须招标", "依法必须招标", "全部");

    private final String file;
    private final List<String> lines;
    private final List<Mutant> mutants = new ArrayList<>();

    private TableMutants(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static List<Mutant> of(String file, List<String> lines) {
        TableMutants all = new TableMutants(file, lines);
        switch (file) {
            case "judgement/violations.csv" -> all.violations();
            case "judgement/departments.csv" -> all.departments();
            case "judgement/crimes.csv" -> all.column("receiver", RECEIVERS);
            case "catalogue/items.csv" -> all.items();
            case "judgement/groups.csv", "check/mandatory-only.csv", "check/order-of-days.csv" ->
                    all.rows();
            case "check/undecided.drl.csv" -> all.decisionTable();
            default -> all.parameters();
        }
        return all.mutants;
    }

    private void violations() {
        column("base", SEVERITIES);
        column("fineable", ANSWERS);
        column("discipline", ANSWERS);
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(i);
            int spec = cells.size() - 2;
            Matcher number = NUMBER.matcher(cells.get(spec));
            while (number.find()) {
                String more = new BigDecimal(number.group()).add(BigDecimal.ONE).toString();
                String changed =
                        cells.get(spec).substring(0, number.start())
                                + more
                                + cells.get(spec).substring(number.end());
                cell(i, spec, changed);
            }
        }
    }

    private void departments() {
        column("kind", Map.of("行业", "其他", "其他", "行业"));
        for (int i = 1; i < lines.size(); i++) {
            int next = i == lines.size() - 1 ? 1 : i + 1;
            cell(i, cells(0).indexOf("name"), cells(next).get(cells(0).indexOf("name")));
        }
    }

    private void items() {
        int yields = cells(0).indexOf("yields");
        for (int i = 1; i < lines.size(); i++) {
            String codes = cells(i).get(yields);
            String changed = codes.replaceFirst("(TR|BD|AG|EX|OF)-\\d\\d", "OF-06");
            if (!changed.equals(codes)) {
                cell(i, yields, changed);
            }
        }
        column("mode", Map.of("M", "MH", "MH", "H", "H", "M"));
    }

    private void rows() {
        for (int i = 1; i < lines.size(); i++) {
            mutants.add(Mutant.of(file, lines, i, null, "without " + lines.get(i)));
        }
    }

    private void decisionTable() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher row = ITEM_AND_BOUND.matcher(lines.get(i));
            if (row.find()) {
                replace(i, row.start(1), row.end(1), BINDING.get(row.group(1)));
                replace(i, row.start(2), row.end(2), "A08".equals(row.group(2)) ? "B09" : "A08");
                days(i);
            }
        }
    }

    private void days(int index) {
        String line = lines.get(index);
        Days.moved(line)
                .forEach(other -> mutants.add(Mutant.of(file, lines, index, other, other.strip())));
    }

    private void replace(int index, int from, int to, String other) {
        String line = lines.get(index);
        String changed = line.substring(0, from) + other + line.substring(to);
        String change = line.strip().split(",")[1] + "：" + line.substring(from, to) + " → " + other;
        mutants.add(Mutant.of(file, lines, index, changed, change));
    }

    private void parameters() {
        List<String> header = cells(0);
        int value = header.indexOf("取值");
        for (int i = 1; i < lines.size(); i++) {
            String text = cells(i).get(value);
            for (String other : others(text)) {
                cell(i, value, other);
            }
            for (String day : List.of("施行日期", "失效日期")) {
                int column = header.indexOf(day);
                String date = cells(i).get(column);
                for (String other : date.isEmpty() ? List.<String>of() : Days.beside(date)) {
                    cell(i, column, other);
                }
            }
        }
    }

    /** The next number up and down; a part of a whole gets the neighbouring part. */
    private static List<String> others(String text) {
        if (text.matches("\\d+/\\d+")) {
            return List.of("3/4", "3/5");
        }
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
            return List.of(number.add(step).toPlainString(), number.subtract(step).toPlainString());
        }
        return ANSWERS.containsKey(text) ? List.of(ANSWERS.get(text)) : List.of();
    }

    private void column(String name, Map<String, String> others) {
        int column = cells(0).indexOf(name);
        for (int i = 1; i < lines.size(); i++) {
            String other = others.get(cells(i).get(column));
            if (other != null) {
                cell(i, column, other);
            }
        }
    }

    private void cell(int index, int column, String other) {
        List<String> cells = new ArrayList<>(cells(index));
        String change =
                cells.get(0) + " " + cells(0).get(column) + "：" + cells.get(column) + " → " + other;
        cells.set(column, other);
        mutants.add(
                Mutant.of(file, lines, index, CSVFormat.DEFAULT.format(cells.toArray()), change));
    }

    private List<String> cells(int index) {
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(lines.get(index)))) {
            return parser.getRecords().get(0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
