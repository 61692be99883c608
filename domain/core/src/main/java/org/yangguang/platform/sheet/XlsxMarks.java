package org.yangguang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks a workbook: a small one in place, with everything else it holds; a big one copied row by row. */
final class XlsxMarks {

    /** A workbook in memory takes about forty times its file size. */
    private static final long SMALL = 2L << 20;

    private final Map<Place, Mark> marks;
    private final String title;
    private final Map<Short, CellStyle> reds = new HashMap<>();
    private final Map<Short, CellStyle> plains = new HashMap<>();

    private XlsxMarks(Map<Place, Mark> marks, String title) {
        this.marks = marks;
        this.title = title;
    }

    static void write(
            Path file, SheetLimits limits, Map<Place, Mark> marks, String title, OutputStream out)
            throws IOException, UnreadableSheet {
        XlsxMarks writer = new XlsxMarks(marks, title);
        if (Files.size(file) <= SMALL) {
            writer.markInPlace(file, out);
        } else {
            writer.copy(file, limits, out);
        }
    }

    private void markInPlace(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                mark(sheet);
            }
            book.write(out);
        }
    }

    private void mark(Sheet sheet) {
        Row header = sheet.getRow(sheet.getFirstRowNum());
        int before = header == null ? -1 : header.getLastCellNum() - 1;
        boolean again = before > 0 && title.equals(header.getCell(before).toString());
        int last = again ? before : lastColumn(sheet);
        for (Row row : sheet) {
            if (again) {
                forget(row, last);
            }
            Mark mark = marks.get(new Place(sheet.getSheetName(), row.getRowNum() + 1));
            if (mark != null) {
                mark.columns().forEach(c -> redden(row, c));
                row.createCell(last).setCellValue(mark.reason());
            }
        }
        if (header != null) {
            header.createCell(last).setCellValue(title);
        }
    }

    /** What was said when the file came the time before. */
    private void forget(Row row, int reason) {
        row.createCell(reason);
        for (Cell cell : row) {
            if (isRed(cell.getCellStyle())) {
                cell.setCellStyle(
                        plains.computeIfAbsent(
                                cell.getCellStyle().getIndex(), own -> plain(twin(cell))));
            }
        }
    }

    private static boolean isRed(CellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && style.getFillForegroundColor() == IndexedColors.ROSE.getIndex();
    }

    private static int lastColumn(Sheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        return last;
    }

    private void redden(Row row, int column) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(
                reds.computeIfAbsent(cell.getCellStyle().getIndex(), own -> red(twin(cell))));
    }

    /** One twin per style of the workbook: a workbook holds 64,000 styles at most. */
    private static CellStyle twin(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        return style;
    }

    private static CellStyle plain(CellStyle style) {
        style.setFillPattern(FillPatternType.NO_FILL);
        return style;
    }

    static CellStyle red(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private void copy(Path file, SheetLimits limits, OutputStream out)
            throws IOException, UnreadableSheet {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheets.read(file, limits, new XlsxCopy(book, marks, title));
            book.write(out);
        }
    }
}
