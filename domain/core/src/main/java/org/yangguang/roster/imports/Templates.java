package org.yangguang.roster.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yangguang.platform.Wording;
import org.yangguang.roster.rows.Headings;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.roster.standard.DataSet;
import org.yangguang.roster.standard.DataStandard;

/** 模板: empty workbooks with our headings, every column set to text so that no code loses its end. */
final class Templates {

    private static final Wording WORDS = Wording.beside(Templates.class);
    private static final int WIDTH = 20 * 256;

    private Templates() {}

    static void write(ImportKind kind, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            switch (kind) {
                case ORGANISATIONS -> sheet(book, WORDS.of("organisations"), organisations());
                case EXPERTS -> sheet(book, WORDS.of("experts"), WORDS.listed("experts.columns"));
                case INSPECTORS -> sheet(book, WORDS.of("inspectors"), inspectors());
                case TENDER_DATA -> DataStandard.dataSets().forEach(s -> sheet(book, s));
            }
            book.write(out);
        }
    }

    private static List<String> organisations() {
        return List.of(
                Headings.ORGANISATION_NAME,
                Headings.CREDIT_CODE,
                Headings.REGISTERED,
                Headings.CAPITAL,
                WORDS.of("organisations.business"),
                WORDS.of("organisations.region"),
                WORDS.of("organisations.address"));
    }

    private static List<String> inspectors() {
        return Stream.of(
                        Headings.CODE,
                        Headings.NAME,
                        Headings.UNIT,
                        Headings.POST,
                        Headings.CERTIFICATE,
                        Headings.EXPIRY,
                        Headings.LEAD,
                        Headings.SKILLS,
                        Headings.LOGIN,
                        Headings.LEAVE_FROM,
                        Headings.LEAVE_TO,
                        Headings.LEAVE_REASON,
                        Headings.INTERESTS)
                .toList();
    }

    private static void sheet(SXSSFWorkbook book, DataSet set) {
        sheet(book, set.fileName(), set.fields().stream().map(DataSet.DataField::name).toList());
    }

    private static void sheet(SXSSFWorkbook book, String name, List<String> headings) {
        Sheet sheet = book.createSheet(name);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        Row row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            row.createCell(i).setCellValue(headings.get(i));
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }
}
