package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;

class WorkbookTest {

    private static final String PARAMETERS = "parameters/check.csv";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_the_same_version_from_a_workbook(String path) {
        Upload upload = Upload.of(path, Book.ofShipped(path).bytes());
        assertThat(RuleLanguage.check(Map.of(path, upload)).require().hash())
                .isEqualTo(RuleLanguage.shipped().hash());
    }

    static List<String> tables() {
        return RuleLanguage.paths().stream().filter(path -> path.endsWith(".csv")).toList();
    }

    @Test
    void numbers_and_days_that_the_workbook_stores_as_numbers_are_read() {
        Book book =
                Book.ofShipped(PARAMETERS)
                        .replaced(SHEET, cell("20"), "<c><v>25.000000000000004</v></c>")
                        .replaced(SHEET, cell("2012-02-01"), "<c s=\"1\"><v>40940</v></c>");
        Version version = check(book).require();
        assertThat(version.files().get(PARAMETERS))
                .contains("投标准备期,25,日,2000-01-01")
                .contains("文件发售期,5,日,2012-02-01");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_workbook_is_refused_for_its_reason(
            String kind, byte[] bytes, ProblemKind reason) {
        Upload upload = Upload.of(PARAMETERS, bytes);
        assertThat(RuleLanguage.check(Map.of(PARAMETERS, upload), false).problems())
                .extracting(Problem::kind)
                .contains(reason);
    }

    static List<Arguments> hostile() {
        String zeros = "0".repeat(9 * 1024 * 1024);
        String laughs =
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
        String outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        byte[] good = book().bytes();
        return List.of(
                of("formula", value("<f>1+1</f><v>2</v>"), ProblemKind.FORMULA),
                of(
                        "shared formula",
                        value("<f t=\"shared\" si=\"0\"/><v>2</v>"),
                        ProblemKind.FORMULA),
                of("data link by a formula", value("<f>cmd|'/c calc'!A0</f>"), ProblemKind.FORMULA),
                of(
                        "calculation chain",
                        book().with("xl/calcChain.xml", "<x/>"),
                        ProblemKind.FORMULA),
                of("macro", book().with("xl/vbaProject.bin", "x"), ProblemKind.MACRO),
                of(
                        "macro sheet",
                        book().with("xl/macrosheets/sheet1.xml", "<x/>"),
                        ProblemKind.MACRO),
                of(
                        "macro by its type",
                        types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                        ProblemKind.MACRO),
                of(
                        "external workbook",
                        book().with("xl/externalLinks/externalLink1.xml", "<x/>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "external data",
                        book().with("xl/connections.xml", "<x/>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "hyperlink",
                        book().with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship TargetMode=\"External\" Target=\"http://example.org\"/></Relationships>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "embedded object",
                        book().with("xl/embeddings/oleObject1.bin", "x"),
                        ProblemKind.PART_UNKNOWN),
                of(
                        "control",
                        book().with("xl/activeX/activeX1.xml", "<x/>"),
                        ProblemKind.PART_UNKNOWN),
                of(
                        "path out of the archive",
                        book().with("../evil.xml", "<x/>"),
                        ProblemKind.PART_UNKNOWN),
                of("absolute path", book().with("/etc/evil.xml", "<x/>"), ProblemKind.PART_UNKNOWN),
                of("archive within", book().with("xl/inner.zip", "x"), ProblemKind.PART_UNKNOWN),
                of("no workbook at all", new Book().with("a.txt", "x"), ProblemKind.PART_UNKNOWN),
                of("zip bomb", book().with("xl/styles.xml", zeros), ProblemKind.BOMB),
                of("very many parts", many(), ProblemKind.BOMB),
                of(
                        "laughing entities",
                        book().with("xl/sharedStrings.xml", laughs),
                        ProblemKind.XML_FORBIDDEN),
                of("entity of a file", book().with(SHEET, outside), ProblemKind.XML_FORBIDDEN),
                of(
                        "broken markup",
                        book().with(SHEET, "<worksheet><row>"),
                        ProblemKind.XML_FORBIDDEN),
                of(
                        "days from 1904",
                        book().replaced(
                                        "xl/workbook.xml",
                                        "<workbookPr/>",
                                        "<workbookPr date1904=\"1\"/>"),
                        ProblemKind.DATES_1904),
                of(
                        "two sheets",
                        book().with(
                                        "xl/worksheets/sheet2.xml",
                                        "<worksheet><row><c><v>1</v></c></row></worksheet>"),
                        ProblemKind.SEVERAL_SHEETS),
                of(
                        "cell far to the right",
                        value("<v>20</v></c><c r=\"XFD5\"><v>1</v>"),
                        ProblemKind.CELL_BEYOND),
                of(
                        "row far below",
                        book().replaced(SHEET, "<row>", "<row r=\"99999999\">"),
                        ProblemKind.WORKBOOK_DAMAGED),
                of("enormous number", value("<v>1E+4000000</v>"), ProblemKind.WORKBOOK_DAMAGED),
                of(
                        "text that is not there",
                        value("<v>7</v>").replaced(SHEET, "<c><v>7", "<c t=\"s\"><v>7"),
                        ProblemKind.WORKBOOK_DAMAGED),
                Arguments.of(
                        "old format",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        ProblemKind.WORKBOOK_OLD),
                Arguments.of(
                        "cut off",
                        Arrays.copyOf(good, good.length / 2),
                        ProblemKind.WORKBOOK_DAMAGED),
                Arguments.of(
                        "larger than allowed",
                        Arrays.copyOf(good, Sizes.FILE_BYTES + 1),
                        ProblemKind.TOO_LARGE),
                of(
                        "truth value instead of a number",
                        book().replaced(SHEET, cell("20"), "<c t=\"b\"><v>1</v></c>"),
                        ProblemKind.NUMBER_INVALID),
                of(
                        "number of a million digits",
                        value("<v>" + "7".repeat(1_000_000) + "</v>"),
                        ProblemKind.WORKBOOK_DAMAGED),
                of(
                        "very deep markup",
                        book().with("xl/styles.xml", "<a>".repeat(9_000) + "</a>".repeat(9_000)),
                        ProblemKind.XML_FORBIDDEN),
                of(
                        "cell that says it is in another row",
                        value("<v>20</v></c><c r=\"H9\"><v>1</v>"),
                        ProblemKind.WORKBOOK_DAMAGED),
                of(
                        "value beside the text that is shown",
                        value("<v>20</v>")
                                .replaced(
                                        SHEET,
                                        "<c><v>20",
                                        "<c t=\"inlineStr\"><is><t>0</t></is><v>20"),
                        ProblemKind.OUT_OF_RANGE),
                of(
                        "character in the escape of workbooks",
                        book().replaced(SHEET, "第二十四条", "第_x000D_二十四条"),
                        ProblemKind.CONTROL),
                of(
                        "name of another workbook",
                        names("<definedName name=\"a\">[1]Sheet!A1</definedName>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "name of a program",
                        names("<definedName name=\"a\">cmd|'/c calc'!A1</definedName>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "formula of a column",
                        book().with(
                                        "xl/tables/table1.xml",
                                        "<table><calculatedColumnFormula>A1</calculatedColumnFormula></table>"),
                        ProblemKind.FORMULA),
                of(
                        "embedded object without its part",
                        book().replaced(SHEET, "</sheetData>", "</sheetData><oleObject/>"),
                        ProblemKind.PART_UNKNOWN),
                of(
                        "link in other letters",
                        book().with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship TargetMode=\"external\" Target=\"x\"/></Relationships>"),
                        ProblemKind.EXTERNAL_LINK),
                of(
                        "call in a name",
                        names("<definedName name=\"a\">SYSTEM(1)</definedName>"),
                        ProblemKind.FORMULA),
                of(
                        "name that starts by itself",
                        names("<definedName name=\"_xlnm.Auto_Open\">A1</definedName>"),
                        ProblemKind.MACRO),
                of(
                        "call in a rule of a cell",
                        book().replaced(
                                        SHEET,
                                        "</sheetData>",
                                        "</sheetData><dataValidations><dataValidation><formula1>WEBSERVICE(A1)</formula1></dataValidation></dataValidations>"),
                        ProblemKind.FORMULA),
                of(
                        "hidden sheet",
                        book().replaced(
                                        "xl/workbook.xml",
                                        "<sheet ",
                                        "<sheet state=\"veryHidden\" "),
                        ProblemKind.SHEET_HIDDEN),
                of(
                        "sheet that the workbook does not name",
                        book().replaced("xl/workbook.xml", "<sheets>.*</sheets>", "<sheets/>"),
                        ProblemKind.SHEET_HIDDEN),
                of(
                        "sheet outside the workbook",
                        book().replaced(
                                        "xl/_rels/workbook.xml.rels",
                                        "worksheets/sheet1.xml",
                                        "file:///etc/passwd"),
                        ProblemKind.SHEET_HIDDEN),
                of(
                        "cell twice",
                        value("<v>20</v></c><c r=\"C5\"><v>1</v>"),
                        ProblemKind.WORKBOOK_DAMAGED),
                of(
                        "row twice",
                        book().replaced(SHEET, "</sheetData>", "<row r=\"5\"/></sheetData>"),
                        ProblemKind.WORKBOOK_DAMAGED),
                Arguments.of(
                        "without its directory",
                        Arrays.copyOf(good, good.length - 40),
                        ProblemKind.WORKBOOK_DAMAGED),
                of(
                        "error value",
                        value("<v>20</v>").replaced(SHEET, "<c><v>20", "<c t=\"e\"><v>#REF!"),
                        ProblemKind.COMMENT_MARK));
    }

    @Test
    void of_two_archives_in_one_file_the_one_that_is_shown_is_read() {
        byte[] other = book().replaced(SHEET, cell("20"), "<c><v>1</v></c>").bytes();
        byte[] shown = book().bytes();
        byte[] both = Arrays.copyOf(other, other.length + shown.length);
        System.arraycopy(shown, 0, both, other.length, shown.length);
        Upload upload = Upload.of(PARAMETERS, both);
        assertThat(RuleLanguage.check(Map.of(PARAMETERS, upload)).require().hash())
                .isEqualTo(RuleLanguage.shipped().hash());
    }

    @Test
    void a_value_whose_unit_is_a_day_may_be_a_cell_of_a_day() {
        String path = "parameters/system.csv";
        Book book = Book.ofShipped(path).replaced(SHEET, cell("2026-11-23"), "<c><v>46349</v></c>");
        Upload upload = Upload.of(path, book.bytes());
        assertThat(RuleLanguage.check(Map.of(path, upload)).require().files().get(path))
                .contains("规则文件对照日期,2026-11-23,日期");
    }

    @Test
    @Timeout(10)
    void a_long_text_that_many_cells_point_to_is_held_once() {
        String text = "<sst><si><t> " + "x".repeat(4_000_000) + "</t></si></sst>";
        String rows = ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(20) + "</row>").repeat(200);
        Book book =
                book().with("xl/sharedStrings.xml", text)
                        .replaced(SHEET, "</sheetData>", rows + "</sheetData>");
        assertThat(check(book).problems())
                .extracting(Problem::kind)
                .containsOnly(ProblemKind.TEXT_TOO_LONG);
    }

    @Test
    void a_formatted_table_and_the_list_of_persons_are_accepted() {
        Book book =
                book().with("xl/tables/table1.xml", "<table><autoFilter/></table>")
                        .with("xl/persons/person.xml", "<personList/>");
        assertThat(check(book).accepted()).isTrue();
    }

    @Test
    void the_reading_beside_a_text_is_no_part_of_it() {
        String text = "<c t=\"inlineStr\"><is><r><t>20</t></r><rPh><t>9</t></rPh></is></c>";
        assertThat(check(book().replaced(SHEET, cell("20"), text)).require().hash())
                .isEqualTo(RuleLanguage.shipped().hash());
    }

    @Test
    void choices_that_a_rule_of_a_cell_lists_are_no_formula() {
        String rule =
                "</sheetData><dataValidations><dataValidation><formula1>\"日（天）,元(RMB)\"</formula1></dataValidation></dataValidations>";
        assertThat(check(book().replaced(SHEET, "</sheetData>", rule)).accepted()).isTrue();
    }

    private static Arguments of(String kind, Book book, ProblemKind reason) {
        return Arguments.of(kind, book.bytes(), reason);
    }

    private static Book book() {
        return Book.ofShipped(PARAMETERS);
    }

    private static Book value(String xml) {
        return book().replaced(SHEET, cell("20"), "<c>" + xml + "</c>");
    }

    private static Book names(String xml) {
        return book().replaced(
                        "xl/workbook.xml",
                        "</sheets>",
                        "</sheets><definedNames>" + xml + "</definedNames>");
    }

    private static Book types(String type) {
        return book().with(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"" + type + "\"/></Types>");
    }

    private static Book many() {
        Book book = book();
        for (int i = 2; i < Sizes.WORKBOOK_PARTS + 3; i++) {
            book.with("xl/worksheets/sheet" + i + ".xml", "<x/>");
        }
        return book;
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Reading<Version> check(Book book) {
        return RuleLanguage.check(Map.of(PARAMETERS, Upload.of(PARAMETERS, book.bytes())));
    }
}
