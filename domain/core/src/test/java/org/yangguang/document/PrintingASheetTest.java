package org.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.document.DocumentRules.CharacterWithoutFont;
import org.yangguang.document.DocumentRules.NoFontInstalled;

/** A sheet becomes a PDF that reads the same on any machine. */
class PrintingASheetTest {

    private static final String RARE = "喆堃珺玥垚";

    @TempDir Path latinOnly;
    @TempDir Path empty;

    @BeforeEach
    void layOutALatinFont() throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(font, latinOnly.resolve("latin.ttf"));
        }
    }

    @Test
    void the_text_can_be_taken_out_again() throws IOException {
        byte[] pdf =
                new Printer(FontShelf.of(latinOnly)).pdf(latin("Terms & <conditions> of 2026"));

        assertThat(textOf(pdf)).contains("Terms & <conditions> of 2026");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        assertThat(fontsOf(new Printer(FontShelf.of(latinOnly)).pdf(latin("one"))))
                .isNotEmpty()
                .allMatch(PDFont::isEmbedded);
    }

    @Test
    void chinese_with_rare_names_and_page_numbers_reads_as_written() throws IOException {
        assumeThat(holdsChinese()).as("a Chinese TrueType font is installed").isTrue();
        Sheet sheet = Sheet.of("滇池市阳光区政务服务管理局", "抽查报告");
        sheet.paragraph("法定代表人：" + RARE).table(List.of("事项"), List.of(List.of("投标准备期")));

        byte[] pdf = new Printer(FontShelf.before(null)).pdf(sheet.xhtml());

        assertThat(textOf(pdf)).contains("抽查报告", RARE, "投标准备期", "— 1 —");
        assertThat(fontsOf(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    @Test
    void a_font_of_the_configured_folder_is_taken_before_the_systems() {
        assertThat(FontShelf.before(latinOnly).facesFor(Set.of((int) 'A')))
                .first()
                .satisfies(face -> assertThat(face.holds('A')).isTrue());
        assertThat(FontShelf.of(latinOnly).facesFor(Set.of((int) 'A')))
                .extracting(Face::file)
                .containsExactly(latinOnly.resolve("latin.ttf"));
    }

    @Test
    void a_character_that_no_font_holds_is_named() {
        assumeThat(holdsChinese()).as("a Chinese TrueType font is installed").isTrue();
        String xhtml = Sheet.of("", "询问").paragraph("姓名：\uDBFF\uDFFD").xhtml();

        assertThatThrownBy(() -> new Printer(FontShelf.before(null)).pdf(xhtml))
                .isInstanceOf(CharacterWithoutFont.class)
                .hasMessageContaining("U+10FFFD");
    }

    @Test
    void without_a_chinese_font_the_document_is_refused() {
        String xhtml = Sheet.of("", "抽查报告").xhtml();

        assertThatThrownBy(() -> new Printer(FontShelf.of(latinOnly)).pdf(xhtml))
                .isInstanceOf(NoFontInstalled.class);
        assertThatThrownBy(() -> new Printer(FontShelf.of(empty)).pdf(xhtml))
                .isInstanceOf(NoFontInstalled.class);
    }

    @Test
    void a_damaged_font_file_is_passed_over() throws IOException {
        Files.writeString(latinOnly.resolve("a-damaged.ttf"), "not a font");

        assertThat(new Printer(FontShelf.of(latinOnly)).pdf(latin("still printed"))).isNotEmpty();
    }

    @Test
    void pasted_control_characters_do_not_break_the_sheet() throws IOException {
        byte[] pdf = new Printer(FontShelf.of(latinOnly)).pdf(latin("bell\u0007 and\nnext"));

        assertThat(textOf(pdf)).contains("bell and", "next");
    }

    @Test
    void a_code_or_number_in_a_narrow_column_is_not_broken() throws IOException {
        String words =
                "a long text that takes what there is of the line and then some more ".repeat(6);
        String sheet =
                Sheet.of("", "Report")
                        .table(List.of("Item", "Found"), List.of(List.of("TR-14\nC07", words)))
                        .xhtml();

        assertThat(
                        textOf(new Printer(FontShelf.of(latinOnly)).pdf(sheet))
                                .lines()
                                .map(String::strip))
                .anyMatch(line -> line.startsWith("TR-14"))
                .anyMatch(line -> line.startsWith("C07"));
    }

    private static String latin(String text) {
        return Sheet.of("", "Report").paragraph(text).xhtml();
    }

    private static boolean holdsChinese() {
        try {
            return !FontShelf.before(null).facesFor(Set.of((int) '的')).isEmpty();
        } catch (NoFontInstalled none) {
            return false;
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fontsOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDFont> fonts = new java.util.ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        }
    }
}
