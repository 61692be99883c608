package org.yangguang.web.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.Difference;
import org.yangguang.rules.language.Editing;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.file.Upload;

/** A table goes through the grid, a spreadsheet and back, and means what it meant. */
class TableTakenAlongTest {

    static List<String> tables() {
        return RuleLanguage.paths().stream().filter(path -> path.endsWith(".csv")).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saved_from_the_grid_unchanged_it_changes_nothing(String path) {
        assertThat(changes(path, shown(path).upload().bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void brought_back_as_a_workbook_it_changes_nothing(String path) throws IOException {
        assertThat(changes(path, sent(path, "xlsx"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void brought_back_as_csv_it_changes_nothing(String path) throws IOException {
        assertThat(changes(path, sent(path, "csv"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_cell_changed_in_the_grid_is_a_change_or_a_problem(String path) {
        FileText shown = shown(path);
        String other = shown.text().replaceFirst("\"([^\"]+)\"\\]\\]$", "\"$1改\"]]");
        byte[] bytes =
                new FileText(path, other.equals(shown.text()) ? "[]" : other, List.of())
                        .upload()
                        .bytes();
        var read = RuleLanguage.check(Map.of(path, Upload.of(path, bytes)));
        assertThat(read.accepted() && changes(path, bytes).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void given_back_with_reasons_it_is_accepted_again_and_changes_nothing(String path)
            throws IOException {
        List<SheetBook.Wrong> wrong =
                List.of(
                        new SheetBook.Wrong(2, 1, "这里不对，" + "很长的原因".repeat(80)),
                        new SheetBook.Wrong(0, 0, "整张表都不对"));
        byte[] bytes = sent(path, "xlsx", wrong);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = book.getSheetAt(0).getRow(Editing.fixedRows(path));
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .contains("整张表都不对");
        }
        assertThat(changes(path, bytes)).isEmpty();
    }

    private static FileText shown(String path) {
        byte[] shipped = RuleLanguage.shipped().files().get(path).getBytes(StandardCharsets.UTF_8);
        return FileText.of(path, Upload.of(path, shipped));
    }

    private static byte[] sent(String path, String format) throws IOException {
        return sent(path, format, List.of());
    }

    private static byte[] sent(String path, String format, List<SheetBook.Wrong> wrong)
            throws IOException {
        try (var stream = shown(path).download(format, wrong).getStream().get()) {
            return stream.readAllBytes();
        }
    }

    private static List<Difference> changes(String path, byte[] bytes) {
        var version = RuleLanguage.check(Map.of(path, Upload.of(path, bytes))).require();
        return RuleLanguage.shipped().differences(version);
    }
}
