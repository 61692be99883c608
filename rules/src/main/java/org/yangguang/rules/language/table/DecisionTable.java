package org.yangguang.rules.language.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;
import org.yangguang.rules.language.sentence.CaptureCheck;
import org.yangguang.rules.language.sentence.Clause;
import org.yangguang.rules.language.sentence.Codes;
import org.yangguang.rules.language.sentence.Dictionary;
import org.yangguang.rules.language.sentence.RuleFile;
import org.yangguang.rules.language.sentence.RuleHead;
import org.yangguang.rules.language.sentence.SafeRule;
import org.yangguang.rules.language.sentence.Sentence;
import org.yangguang.rules.language.sentence.Slot;
import org.yangguang.rules.language.sentence.Vocabulary;
import org.yangguang.rules.language.sheet.DayCell;
import org.yangguang.rules.language.sheet.Grid;
import org.yangguang.rules.language.sheet.GridReader;

/**
 * A decision table. The rows above the data are the product's and have to stay as they are; each
 * data row becomes a rule by typed cells.
 */
public final class DecisionTable {

    private static final String NAME = "NAME";

    private final RuleSource source;
    private final ProblemList problems;
    private final CaptureCheck captures;
    private final List<List<String>> frame;
    private final List<String> kinds;
    private final List<String> templates;
    private final List<String> labels;
    private final Set<String> numbers = new HashSet<>();

    private DecisionTable(RuleSource source, Codes codes, ProblemList problems) {
        this.source = source;
        this.problems = problems;
        this.captures = new CaptureCheck(Vocabulary.of(source.set()), codes, problems);
        this.frame = frame(source).stream().map(Grid.Row::texts).toList();
        int at = frame.size() - 4;
        this.kinds = frame.get(at);
        this.templates = padded(frame.get(at + 2), kinds.size());
        this.labels = padded(frame.get(at + 3), kinds.size());
    }

    public static Reading<RuleFile> read(
            RuleSource source, String name, byte[] bytes, Codes codes) {
        return GridReader.read(name, bytes)
                .then(grid -> new DecisionTable(source, codes, new ProblemList(name)).read(grid));
    }

    /** The rows of the shipped table down to the labels, which nobody edits. */
    private static List<Grid.Row> frame(RuleSource source) {
        List<Grid.Row> rows =
                GridReader.read(source.path(), Shipped.bytes(source.path())).require().rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).texts().contains(NAME)) {
                return rows.subList(0, i + 4);
            }
        }
        throw new IllegalStateException(source.path());
    }

    /** The same rows as lines of the file, blank ones too. */
    public static List<String> head(RuleSource source) {
        List<Grid.Row> frame = frame(source);
        return Shipped.text(source.path())
                .lines()
                .limit(frame.get(frame.size() - 1).line())
                .toList();
    }

    /** Cells of a row, the blank one at its end counted. */
    static int width(RuleSource source) {
        List<Grid.Row> frame = frame(source);
        return frame.get(frame.size() - 1).cells().size();
    }

    /** The cells of a rule again, as its row. */
    static List<String> row(SafeRule rule) {
        List<String> cells = new ArrayList<>();
        cells.add("");
        cells.add(rule.number() + " " + rule.title());
        cells.add(rule.basis());
        cells.add(rule.from().toString());
        rule.conditions().stream()
                .filter(clause -> clause.sentence().isDetail())
                .forEach(clause -> cells.add(String.join(",", clause.captures())));
        cells.add(String.join(",", rule.consequence().captures()));
        return cells;
    }

    private Reading<RuleFile> read(Grid grid) {
        List<Grid.Row> rows = grid.rows();
        for (int i = 0; i < frame.size(); i++) {
            List<String> found = i < rows.size() ? rows.get(i).texts() : List.of();
            if (!found.equals(frame.get(i))) {
                int line = i < rows.size() ? rows.get(i).line() : rows.size();
                problems.add(new Spot(line, 1), ProblemKind.STRUCTURE_CHANGED);
            }
        }
        if (problems.isEmpty() && rows.size() == frame.size()) {
            problems.add(ProblemKind.EMPTY);
        }
        List<SafeRule> rules = new ArrayList<>();
        for (int i = frame.size(); i < rows.size() && problems.size() < Sizes.PROBLEMS; i++) {
            rule(rows.get(i), rules);
        }
        if (rows.size() - frame.size() > Sizes.RULES) {
            problems.add(ProblemKind.TOO_MANY_RULES, Sizes.RULES);
        }
        return problems.isEmpty()
                ? Reading.of(new RuleFile(source, List.of(), rules))
                : Reading.refused(problems.sorted());
    }

    private void rule(Grid.Row row, List<SafeRule> rules) {
        for (int i = 0; i < Math.max(row.cells().size(), kinds.size()); i++) {
            boolean column = i < kinds.size() && !kinds.get(i).isEmpty();
            boolean filled = !row.cell(i).text().isEmpty();
            if (column && !filled) {
                problems.add(row.place(i), ProblemKind.CELL_MISSING, labels.get(i));
            } else if (!column && filled) {
                problems.add(row.place(i), ProblemKind.CELL_BEYOND, row.cell(i).text());
            }
        }
        RuleHead head = head(row);
        Map<Integer, Clause> clauses = clauses(row);
        if (!head.number().isEmpty() && !numbers.add(head.number())) {
            problems.add(row.place(1), ProblemKind.NUMBER_TWICE, head.number());
        }
        if (problems.isEmpty()) {
            rules.add(rule(row, head, clauses));
        }
    }

    private RuleHead head(Grid.Row row) {
        RuleHead head = new RuleHead(source.categories(), problems);
        for (int i = 0; i < kinds.size(); i++) {
            String text = row.cell(i).text();
            String template = templates.get(i);
            if (text.isEmpty()) {
                continue;
            }
            if (kinds.get(i).equals(NAME)) {
                head.name(text, row.place(i));
            } else if (template.startsWith("依据")) {
                head.basis(text, row.place(i));
            } else if (template.startsWith("施行")) {
                head.from(DayCell.text(row.cell(i)), row.place(i));
            }
        }
        return head;
    }

    private Map<Integer, Clause> clauses(Grid.Row row) {
        Map<Integer, Clause> clauses = new LinkedHashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            boolean clause = kinds.get(i).equals("CONDITION") || kinds.get(i).equals("ACTION");
            if (clause && !row.cell(i).text().isEmpty()) {
                clause(row, i, clauses);
            }
        }
        return clauses;
    }

    private void clause(Grid.Row row, int column, Map<Integer, Clause> clauses) {
        Sentence sentence = sentence(column);
        int size = sentence.slots().size();
        List<String> parts = Arrays.asList(row.cell(column).text().split("[,，]", size));
        if (parts.size() != size) {
            problems.add(row.place(column), ProblemKind.FORMAT_INVALID, row.cell(column).text());
            return;
        }
        List<String> texts = parts.stream().map(String::strip).toList();
        List<Sentence.Capture> found =
                texts.stream().map(text -> new Sentence.Capture(text, 0)).toList();
        captures.check(new Dictionary.Match(sentence, found), "", row.place(column));
        if (problems.isEmpty()) {
            clauses.put(column, new Clause(sentence, texts));
        }
    }

    private SafeRule rule(Grid.Row row, RuleHead head, Map<Integer, Clause> clauses) {
        List<Clause> conditions = new ArrayList<>(List.of(new Clause(subject(), List.of())));
        Clause consequence = null;
        for (Map.Entry<Integer, Clause> clause : clauses.entrySet()) {
            if (kinds.get(clause.getKey()).equals("CONDITION")) {
                conditions.add(clause.getValue());
            } else {
                consequence = clause.getValue();
            }
        }
        return new SafeRule(
                head.number(),
                head.title(),
                head.basis(),
                head.from(),
                null,
                conditions,
                consequence,
                row.line());
    }

    /** The fact that the condition columns speak of, as the frame names it. */
    private Sentence subject() {
        String fact =
                frame.get(frame.size() - 3).stream()
                        .filter(t -> !t.isEmpty())
                        .findFirst()
                        .orElseThrow();
        return new Sentence(false, "", List.of(), fact, Set.of());
    }

    private Sentence sentence(int column) {
        String label = labels.get(column);
        boolean consequence = kinds.get(column).equals("ACTION");
        List<Slot> slots = Dictionary.slotsOf(label);
        String template = templates.get(column).replace("$param", "$1");
        StringBuilder text = new StringBuilder("- ").append(label);
        for (int i = 1; i <= slots.size(); i++) {
            template = template.replace("$" + i, "{" + i + "}");
            text.append(" {").append(i).append('}');
        }
        return new Sentence(consequence, text.toString(), slots, template, Set.of());
    }

    private static List<String> padded(List<String> row, int size) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < size) {
            cells.add("");
        }
        return cells;
    }
}
