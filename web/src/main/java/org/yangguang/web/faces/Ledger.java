package org.yangguang.web.faces;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/**
 * 台账: a table to take along, as {@code csv} (UTF-8 with BOM, so that Excel and WPS read it) or {@code xlsx}.
 *
 * @param name file name without its ending
 * @param head column titles
 * @param rows as many cells as titles; null = empty
 */
public record Ledger(String name, List<String> head, List<List<String>> rows) {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int COLUMN_WIDTH = 22 * 256;

    /** A row as its values read; null = empty. */
    public static List<String> cells(Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }

    /** A download; any format but {@code xlsx} is CSV. */
    public StreamedContent download(String format) {
        boolean book = "xlsx".equals(format);
        byte[] bytes = book ? xlsx() : csv();
        return DefaultStreamedContent.builder()
                .name(name + (book ? ".xlsx" : ".csv"))
                .contentType(book ? XLSX : "text/csv;charset=UTF-8")
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    /** UTF-8 with BOM. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(head);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Ledger::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createFreezePane(0, 1);
            write(sheet.createRow(0), head);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i));
            }
            for (int i = 0; i < head.size(); i++) {
                sheet.setColumnWidth(i, COLUMN_WIDTH);
            }
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    /** A cell that a spreadsheet would run as a formula becomes text. */
    private static String harmless(String cell) {
        return cell != null && cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
