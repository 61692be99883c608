package org.yangguang.rules.language.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;

/** The rows of one sheet; a formula is a problem, whatever it would compute. */
final class SheetRows extends DefaultHandler {

    /** Excel computes with fifteen digits; what it writes beyond them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    /** How workbooks write characters that nobody sees. */
    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int LONGEST_NUMBER = 40;
    private static final int LETTERS = 26;
    private static final int MOST_ROWS = 1_048_576;

    private final List<String> strings;
    private final ProblemList problems;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Grid.Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    private boolean phonetic;
    private int line;
    private int column;
    private String type;

    SheetRows(List<String> strings, ProblemList problems) {
        this.strings = strings;
        this.problems = problems;
    }

    List<Grid.Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> row(attributes.getValue("r"));
            case "c" -> cell(attributes);
            case "f" -> problems.add(new Spot(line, column + 1), ProblemKind.FORMULA, "");
            case "rPh" -> phonetic = true;
            case "v" -> reading = !isInline();
            case "t" -> reading = isInline() && !phonetic;
            default -> {}
        }
    }

    /** Whether the cell shows the text it holds; a value beside it is not shown. */
    private boolean isInline() {
        return "inlineStr".equals(type);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "rPh" -> phonetic = false;
            case "v", "t" -> reading = false;
            case "c" -> add();
            case "row" -> rows.add(new Grid.Row(line, cells));
            default -> {}
        }
    }

    private void row(String number) {
        int next = number == null ? line + 1 : Integer.parseInt(number);
        if (next <= line || next > MOST_ROWS || rows.size() > Sizes.ROWS * 2) {
            throw new IllegalArgumentException("row " + number);
        }
        line = next;
        cells.clear();
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? cells.size() : columnOf(reference);
        if (column < cells.size()) {
            throw new IllegalArgumentException("cell " + reference);
        }
        type = attributes.getValue("t");
        text.setLength(0);
    }

    private void add() {
        Grid.Cell cell = value();
        if (column >= Sizes.COLUMNS && !cell.text().isEmpty()) {
            problems.add(new Spot(line, column + 1), ProblemKind.CELL_BEYOND, cell.text());
        }
        if (cell.text().length() <= Sizes.TEXT && ESCAPED.matcher(cell.text()).find()) {
            problems.add(new Spot(line, column + 1), ProblemKind.CONTROL, cell.text());
        }
        while (cells.size() < Math.min(column, Sizes.COLUMNS)) {
            cells.add(Grid.Cell.BLANK);
        }
        cells.add(cell);
    }

    private Grid.Cell value() {
        String raw = text.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> new Grid.Cell(strings.get(Integer.parseInt(raw)), false);
            case "b" -> new Grid.Cell(raw.equals("1") ? "TRUE" : "FALSE", false);
            case "n" -> raw.isEmpty() ? Grid.Cell.BLANK : new Grid.Cell(number(raw), true);
            default -> new Grid.Cell(raw.strip(), false);
        };
    }

    /** Digits without end would be multiplied out, for minutes. */
    private static String number(String raw) {
        if (raw.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("number of " + raw.length() + " digits");
        }
        BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
        if (Math.abs(number.scale()) > LETTERS) {
            throw new IllegalArgumentException("number " + raw);
        }
        return number.toPlainString();
    }

    private int columnOf(String reference) {
        if (!reference.matches("[A-Z]{1,3}" + line)) {
            throw new IllegalArgumentException("cell " + reference);
        }
        int column = 0;
        for (char c : reference.replaceAll("[0-9]", "").toCharArray()) {
            column = column * LETTERS + (c - 'A' + 1);
        }
        return column - 1;
    }
}
