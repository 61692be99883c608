package org.yangguang.web.amendment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yangguang.rules.language.Editing;

/**
 * A table of rules as a workbook that is accepted when it comes back: one sheet, text cells only, so that no
 * spreadsheet turns a number or a day into something else. Cells with a problem are filled; the sentences
 * stand in a last column, which is not read again.
 */
final class SheetBook {

    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 60 * 256;

    private SheetBook() {}

    /** What is wrong at a place; line and column from 1, column 0 = the row as a whole. */
    record Wrong(int line, int column, String text) {}

    static byte[] of(List<List<String>> rows, int fixed, List<Wrong> wrong) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createFreezePane(0, fixed);
            CellStyle plain = text(book);
            CellStyle red = text(book);
            red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    Cell cell = row.createCell(j);
                    cell.setCellValue(rows.get(i).get(j));
                    cell.setCellStyle(isWrong(wrong, i + 1, j + 1) ? red : plain);
                    sheet.setColumnWidth(j, WIDTH);
                }
            }
            if (!wrong.isEmpty()) {
                reasons(sheet, fixed, wrong);
            }
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isWrong(List<Wrong> wrong, int line, int column) {
        return wrong.stream().anyMatch(it -> it.line() == line && it.column() == column);
    }

    private static void reasons(Sheet sheet, int fixed, List<Wrong> wrong) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        sheet.setColumnWidth(last, WIDE);
        row(sheet, fixed - 1).createCell(last).setCellValue(Editing.PROBLEMS);
        Map<Integer, String> byLine =
                wrong.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> Math.max(it.line() - 1, fixed),
                                        Wrong::text,
                                        (a, b) -> a + " " + b));
        for (Map.Entry<Integer, String> line : byLine.entrySet()) {
            row(sheet, line.getKey()).createCell(last).setCellValue(line.getValue());
        }
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }
}
