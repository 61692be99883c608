package org.yangguang.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows. */
final class XlsxRows extends DefaultHandler {

    private static final int MAX_COLUMNS = 300;

    private final String part;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final SheetSink sink;

    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean headed;
    private boolean reading;
    private boolean formula;
    private int line;
    private int column;
    private String type;
    private String style;

    XlsxRows(String part, SharedStrings strings, StylesTable styles, SheetSink sink) {
        this.part = part;
        this.strings = strings;
        this.styles = styles;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {}
        }
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
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void startRow(String number) {
        line = number == null ? line + 1 : Integer.parseInt(number);
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? cells.size() : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        text.setLength(0);
        formula = false;
    }

    private void endCell() {
        if (column >= MAX_COLUMNS) {
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(formula ? new Cell(text.toString(), Cell.Kind.FORMULA) : value());
    }

    private Cell value() {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> Cell.text(strings.getItemAt(Integer.parseInt(text.toString())).getString());
            case "n" -> number(text.toString());
            case "b" -> Cell.text(text.charAt(0) == '1' ? Cell.YES : Cell.NO);
            case "e" -> new Cell(text.toString(), Cell.Kind.ERROR);
            default -> Cell.text(text.toString());
        };
    }

    private Cell number(String value) {
        if (!isDate()) {
            return new Cell(new BigDecimal(value).toPlainString(), Cell.Kind.NUMBER);
        }
        LocalDateTime at = DateUtil.getLocalDateTime(Double.parseDouble(value));
        boolean day = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell((day ? at.toLocalDate() : at).toString(), Cell.Kind.DATE);
    }

    private boolean isDate() {
        if (style == null) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(Integer.parseInt(style));
        return found != null
                && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }

    private void endRow() {
        if (headed) {
            sink.row(part, line, List.copyOf(cells));
        } else if (cells.stream().anyMatch(c -> !c.isBlank())) {
            sink.header(part, cells.stream().map(c -> c.text()).toList());
            headed = true;
        }
    }
}
