package org.yangguang.web.amendment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of rules as a workbook that is accepted when it comes back: one sheet, text cells only, so that no
 * spreadsheet turns a number or a day into something else. Cells with a problem are filled.
 */
final class SheetBook {

    private static final int WIDTH = 22 * 256;

    private SheetBook() {}

    /** Whether the cell of a line, from 1, and column, from 1, is wrong. */
    interface Wrong {
        boolean at(int line, int column);
    }

    static byte[] of(List<List<String>> rows, int fixed, Wrong wrong) {
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
                    cell.setCellStyle(wrong.at(i + 1, j + 1) ? red : plain);
                    sheet.setColumnWidth(j, WIDTH);
                }
            }
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }
}
