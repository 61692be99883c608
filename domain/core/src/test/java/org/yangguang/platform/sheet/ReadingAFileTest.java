package org.yangguang.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.sheet.UnreadableSheet.Reason;

/** What people send is read as it stands, or refused with the reason. */
class ReadingAFileTest {

    private static final String TABLE = "名称,代码\n甲公司,0012\n\n乙公司,0034\n";

    @Test
    void csv_is_read_in_utf8_with_and_without_bom_and_in_gb18030() throws Exception {
        for (byte[] bytes :
                new byte[][] {
                    Sent.csv(TABLE), Sent.csv("\uFEFF" + TABLE), Sent.csv(TABLE, "GB18030")
                }) {
            Sent sent = Sent.read(bytes);
            assertThat(sent.headers).containsExactly("[名称, 代码]");
            assertThat(sent.rows).containsExactly("2:[甲公司, 0012]", "4:[乙公司, 0034]");
        }
    }

    @Test
    void a_quoted_line_break_stays_in_its_cell() throws Exception {
        assertThat(Sent.read(Sent.csv("a,b\n\"x\ny\",2\n")).rows).containsExactly("2:[x\ny, 2]");
    }

    @Test
    void a_workbook_tells_text_numbers_dates_and_formulas_apart() throws Exception {
        Sent sent =
                Sent.read(
                        Sent.workbook(
                                (book, header, row) -> {
                                    header.createCell(0).setCellValue("列");
                                    row.createCell(0).setCellValue("0012");
                                    row.createCell(1).setCellValue(9.15301990000016E17);
                                    var date = book.createCellStyle();
                                    date.setDataFormat(
                                            book.createDataFormat().getFormat("yyyy-mm-dd"));
                                    row.createCell(2)
                                            .setCellValue(java.time.LocalDate.of(2026, 3, 1));
                                    row.getCell(2).setCellStyle(date);
                                    row.createCell(3).setCellFormula("1+1");
                                }));
        assertThat(sent.cells)
                .extracting(Cell::kind)
                .containsExactly(
                        Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.DATE, Cell.Kind.FORMULA);
        assertThat(sent.cells.get(1).text()).isEqualTo("915301990000016000");
        assertThat(sent.cells.get(2).text()).isEqualTo("2026-03-01");
    }

    @Test
    void a_zip_is_read_file_by_file() throws Exception {
        Sent sent = Sent.read(Sent.zip("x/501_TENDER_PROJECT.csv", Sent.csv("A\n1\n")));
        assertThat(sent.headers).containsExactly("501_TENDER_PROJECT.csv[A]");
    }

    @Test
    void a_truncated_workbook_is_refused() {
        byte[] whole = Sent.workbook((book, header, row) -> header.createCell(0).setCellValue("列"));
        refused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
    }

    @Test
    void a_csv_cut_off_inside_quotes_is_refused() {
        refused(Sent.csv("a,b\n1,\"unfinis"), Reason.DAMAGED);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        refused(Sent.zip("bomb.csv", new byte[64 << 20]), Reason.BOMB);
    }

    @Test
    void a_file_beyond_the_limits_is_refused() {
        refused(new byte[2 << 20], Reason.TOO_LARGE);
        refused(Sent.csv("a\n" + "1\n".repeat(1_000)), Reason.TOO_MANY_ROWS);
        refused(new byte[0], Reason.EMPTY);
    }

    @Test
    void a_file_just_within_the_limits_is_read() throws Exception {
        assertThat(Sent.read(Sent.csv("a\n" + "1\n".repeat(999))).rows).hasSize(999);
    }

    @Test
    void an_old_or_locked_workbook_is_refused() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, Reason.OLD_OR_LOCKED);
    }

    private static void refused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> Sent.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
