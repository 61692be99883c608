package org.yangguang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.primefaces.model.StreamedContent;

/** A ledger as it leaves the house. */
class LedgerTest {

    private final Ledger ledger =
            new Ledger("台账", List.of("编号", "名称"), List.of(Ledger.cells(1, null)));

    @Test
    void a_value_reads_as_it_is_and_nothing_is_an_empty_cell() {
        assertThat(Ledger.cells(1, null, "甲")).containsExactly("1", "", "甲");
    }

    @Test
    void the_text_begins_with_the_mark_that_excel_and_wps_want() {
        assertThat(text(ledger)).isEqualTo("\uFEFF编号,名称\r\n1,\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_becomes_text() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
            Ledger bad = new Ledger("台账", List.of("名称"), List.of(List.of(formula)));
            assertThat(text(bad)).contains("'" + formula);
        }
    }

    @Test
    void the_workbook_holds_the_same_under_a_head_that_stays() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ledger.xlsx()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("名称");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void any_format_but_xlsx_is_text() {
        StreamedContent file = ledger.download("whatever");
        assertThat(file.getName()).isEqualTo("台账.csv");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(ledger.download("xlsx").getName()).isEqualTo("台账.xlsx");
    }

    private static String text(Ledger ledger) {
        return new String(ledger.csv(), StandardCharsets.UTF_8);
    }
}
