package org.yangguang.platform.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Copies rows into a streamed workbook, every value as text, bad cells red. */
final class XlsxCopy implements SheetSink {

    private static final Mark NONE = new Mark(Set.of(), "");

    private final SXSSFWorkbook book;
    private final Map<Place, Mark> marks;
    private final String title;
    private final CellStyle red;
    private Sheet sheet;
    private int width;
    private boolean again;

    XlsxCopy(SXSSFWorkbook book, Map<Place, Mark> marks, String title) {
        this.book = book;
        this.marks = marks;
        this.title = title;
        this.red = XlsxMarks.red(book.createCellStyle());
    }

    @Override
    public void header(String part, List<String> names) {
        sheet = book.createSheet(part);
        again = names.get(names.size() - 1).equals(title);
        width = names.size() - (again ? 1 : 0);
        Row row = sheet.createRow(0);
        for (int i = 0; i < width; i++) {
            row.createCell(i).setCellValue(names.get(i));
        }
        row.createCell(width).setCellValue(title);
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        Mark mark = marks.getOrDefault(new Place(part, line), NONE);
        Row row = sheet.createRow(line - 1);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i).text());
        }
        for (int bad : mark.columns()) {
            row.getCell(bad, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellStyle(red);
        }
        row.createCell(again ? width : Math.max(width, cells.size())).setCellValue(mark.reason());
    }
}
