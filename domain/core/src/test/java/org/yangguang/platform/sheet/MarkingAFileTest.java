package org.yangguang.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The person's own file comes back with the bad cells marked and a reason column. */
class MarkingAFileTest {

    @Test
    void csv_gets_a_reason_column_and_a_bom() throws Exception {
        String marked = new String(marked(Sent.csv("a,b\n1,2\n3,4\n"), ""), StandardCharsets.UTF_8);
        assertThat(marked).isEqualTo("\uFEFFa,b,原因\r\n1,2,坏了\r\n3,4,\r\n");
    }

    @Test
    void a_workbook_keeps_its_sheet_and_gets_red_cells_and_reasons() throws Exception {
        byte[] own = ownWorkbook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked(own, "单位")))) {
            var sheet = book.getSheet("单位");
            var row = sheet.getRow(1);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("坏了");
            assertThat(row.getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(row.getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("原因");
        }
    }

    @Test
    void a_file_that_comes_back_again_has_one_reason_column_and_no_old_marks() throws Exception {
        assertThat(marked(Sent.csv("a,b,原因\n1,2,以前的\n3,4,以前的\n"), ""))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\uFEFFa,b,原因\r\n1,2,坏了\r\n3,4,\r\n");

        byte[] own = ownWorkbook();
        byte[] mended = marked(marked(own, "单位"), "单位", Map.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(mended))) {
            var row = book.getSheet("单位").getRow(1);
            assertThat(book.getSheet("单位").getRow(0).getLastCellNum()).isEqualTo((short) 3);
            assertThat(row.getCell(2).toString()).isEmpty();
            assertThat(row.getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    private static byte[] ownWorkbook() throws Exception {
        return Sent.workbook(
                (book, header, row) -> {
                    header.createCell(0).setCellValue("a");
                    header.createCell(1).setCellValue("b");
                    row.createCell(0).setCellValue("1");
                    row.createCell(1).setCellValue("2");
                });
    }

    private static byte[] marked(byte[] file, String part) throws Exception {
        return marked(file, part, Map.of(new Place(part, 2), new Mark(Set.of(1), "坏了")));
    }

    private static byte[] marked(byte[] file, String part, Map<Place, Mark> marks)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedSheets(Sent.file(file), Sent.LIMITS, marks, "原因").write(out);
        return out.toByteArray();
    }
}
