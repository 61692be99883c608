package org.yangguang.web.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.omnifaces.util.Faces;

/**
 * 台账: one sheet with a head line that stays in sight; every cell is text, so that codes keep
 * their zeros.
 *
 * @param fileName without ending
 * @param rows as many cells as the head; null is an empty cell
 */
public record Sheet(String fileName, List<String> head, List<List<String>> rows) {

    private static final int WIDTH_IN_CHARACTERS = 22;

    /** Sends the workbook as a download of the current Faces request. */
    public void send() {
        Faces.sendFile(bytes(), fileName + ".xlsx", true);
    }

    /** The workbook as .xlsx. */
    public byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Sheet1");
            write(sheet.createRow(0), head, bold(book));
            for (List<String> row : rows) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), row, null);
            }
            sheet.createFreezePane(0, 1);
            sheet.setDefaultColumnWidth(WIDTH_IN_CHARACTERS);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
            if (style != null) {
                row.getCell(i).setCellStyle(style);
            }
        }
    }
}
