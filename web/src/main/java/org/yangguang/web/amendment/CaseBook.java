package org.yangguang.web.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.yangguang.rules.cases.CaseColumn;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.cases.CellKind;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Texts;

/** Worked cases as a workbook that is accepted when it comes back: text cells, short choices as lists, and a sheet of words. */
@ApplicationScoped
public class CaseBook {

    private static final int WIDTH = 18 * 256;
    private static final int WIDE = 60 * 256;
    private static final int LAST_ROW = 5_000;
    private static final int LONGEST_LIST = 250;

    @Inject private Look look;
    @Inject private Texts texts;
    @Inject private CellWords words;

    /** A download, named by a key of the texts. */
    StreamedContent download(String name, List<CaseRow> rows) {
        byte[] bytes = of(rows);
        return DefaultStreamedContent.builder()
                .name(texts.get(name))
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    private byte[] of(List<CaseRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            cases(book, rows);
            words(book);
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cases(XSSFWorkbook book, List<CaseRow> rows) {
        Sheet sheet = book.createSheet(texts.get("amendment.cases.title"));
        sheet.createFreezePane(2, 1);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        Row head = sheet.createRow(0);
        List<CaseColumn> columns = CaseColumn.all();
        for (int i = 0; i < columns.size(); i++) {
            head.createCell(i).setCellValue(columns.get(i).word(look.locale()));
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, WIDTH);
            offer(sheet, i, columns.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i + 1);
            for (int j = 0; j < columns.size(); j++) {
                String cell = rows.get(i).cell(columns.get(j).name());
                if (!cell.isEmpty()) {
                    row.createCell(j).setCellValue(cell);
                    row.getCell(j).setCellStyle(text);
                }
            }
        }
    }

    /** A list in the cells, where a spreadsheet can hold it. */
    private void offer(Sheet sheet, int index, CaseColumn column) {
        List<String> choices = words.choices(column);
        boolean one = column.kind() == CellKind.FLAG || column.kind() == CellKind.CODE;
        if (one && String.join(",", choices).length() < LONGEST_LIST) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(
                    helper.createValidation(
                            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                            new CellRangeAddressList(1, LAST_ROW, index, index)));
        }
    }

    private void words(XSSFWorkbook book) {
        Sheet sheet = book.createSheet(texts.get("amendment.cases.words"));
        sheet.setColumnWidth(0, WIDTH * 2);
        sheet.setColumnWidth(1, WIDTH);
        sheet.setColumnWidth(2, WIDE);
        String[] head = texts.get("amendment.cases.words.head").split("\\|");
        Row first = sheet.createRow(0);
        for (int i = 0; i < head.length; i++) {
            first.createCell(i).setCellValue(head[i]);
        }
        int line = 1;
        for (CaseColumn column : CaseColumn.all()) {
            Row row = sheet.createRow(line++);
            row.createCell(0).setCellValue(column.word(look.locale()));
            row.createCell(1).setCellValue(column.name());
            row.createCell(2).setCellValue(written(column));
        }
    }

    private String written(CaseColumn column) {
        Locale locale = look.locale();
        String how = texts.get("amendment.cases.write." + column.kind());
        String choices =
                column.choices().stream()
                        .map(code -> code + " " + column.word(code, locale).replace(code + " ", ""))
                        .collect(Collectors.joining("\n"));
        return choices.isEmpty() ? how : how + "\n" + choices;
    }
}
