package org.yangguang.rulebook.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yangguang.Broken;
import org.yangguang.rulebook.text.ParsedArticle;
import org.yangguang.rulebook.text.ParsedStatute;
import org.yangguang.rulebook.text.PlainText;
import org.yangguang.rulebook.text.StatuteReader;
import org.yangguang.rulebook.text.TextFault;
import org.yangguang.rulebook.text.TextFault.Reason;
import org.yangguang.rules.citation.Place;

/** Every text here is made up. */
class ReadingAStatuteTest {

    @Test
    void the_articles_come_with_their_headings_paragraphs_and_items() throws IOException {
        ParsedStatute read = StatuteReader.read(sample());
        assertThat(read.title()).isEqualTo("滇池市示例区示例条例");
        assertThat(read.findings()).isEmpty();
        assertThat(read.articles())
                .extracting(a -> a.place().toString())
                .containsExactly("第一条", "第二条", "第三条", "第三条之一", "第四条", "第五条");
        assertThat(read.articles().get(2).heading()).isEqualTo("第二章 样品的保管");
        assertThat(read.articles().get(1).text())
                .startsWith("本条例所称样品")
                .endsWith("另行编制。")
                .hasLineCount(5);
    }

    @Test
    void a_markdown_file_reads_the_same() {
        ParsedStatute read =
                StatuteReader.read(
                        "# 示例办法\n\n2024年1月1日 公布\n\n<!-- INFO\nEND -->\n\n## 第一章 总 则\n\n**第一条** 甲。\n\n第二条 乙。\n");
        assertThat(read.title()).isEqualTo("示例办法");
        assertThat(read.articles()).extracting(ParsedArticle::text).containsExactly("甲。", "乙。");
        assertThat(read.articles().get(0).heading()).isEqualTo("第一章 总 则");
        assertThat(read.articles().get(1).line()).isEqualTo(12);
    }

    @Test
    void articles_without_a_space_are_found_by_their_turn() {
        ParsedStatute read = StatuteReader.read("示例规定\n第一条甲。\n第五条所称的乙不在此列。\n第二条丙。");
        assertThat(read.articles())
                .extracting(ParsedArticle::text)
                .containsExactly("甲。\n第五条所称的乙不在此列。", "丙。");
    }

    @Test
    void a_plan_is_cut_into_sections() {
        ParsedStatute read =
                StatuteReader.read("示例方案\n一、总体\n（一）范围。甲。\n（二）分工。\n1.乙。\n2.丙。\n二、其他\n丁。");
        assertThat(read.inSections()).isTrue();
        ArticleText first = new ArticleText(read.articles().get(0).text(), true);
        assertThat(first.at(new Place(1, 0, 2, 2))).contains("2.丙。");
        assertThat(first.at(new Place(1, 0, 1, 0))).contains("（一）范围。甲。");
        assertThat(first.at(new Place(1, 0, 3, 0))).isEmpty();
    }

    @Test
    void what_stands_after_an_annex_is_no_article() {
        assertThat(StatuteReader.read("办法\n第一条 甲。\n附件：\n第一条 表格").articles()).hasSize(1);
    }

    @Test
    void a_number_that_comes_twice_or_too_late_or_without_words_keeps_the_text_out() {
        ParsedStatute read = StatuteReader.read("办法\n第一条 甲。\n第三条 乙。\n第三条 丙。\n第二条 丁。\n第四条\n");
        assertThat(read.findings())
                .extracting(TextFault::reason)
                .containsExactly(
                        Reason.NUMBERS_MISSING,
                        Reason.ARTICLE_TWICE,
                        Reason.ARTICLE_OUT_OF_ORDER,
                        Reason.ARTICLE_EMPTY,
                        Reason.NUMBERS_MISSING);
        assertThat(read.faults()).hasSize(3);
        assertThat(read.faults().get(0)).isEqualTo(new TextFault(Reason.ARTICLE_TWICE, 4, "第三条"));
    }

    @Test
    void a_text_without_articles_or_with_another_title_is_kept_out() {
        assertThat(StatuteReader.read("今天天气很好。").faults())
                .extracting(TextFault::reason)
                .containsExactly(Reason.NO_ARTICLE);
        ParsedStatute read = StatuteReader.read("示例条例\n第一条 甲。");
        assertThat(read.called("《示例条例》").faults()).isEmpty();
        assertThat(read.called("示例办法").faults())
                .extracting(TextFault::words)
                .containsExactly("示例条例");
    }

    @Test
    void the_file_may_be_utf8_or_gb18030() {
        String text = "示例条例\r\n第一条　甲。";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertThat(PlainText.of("a.txt", text.getBytes(charset))).isEqualTo("示例条例\n第一条　甲。");
        }
        assertThat(PlainText.of("a.MD", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .startsWith("示例");
    }

    @Test
    void another_kind_of_file_is_refused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        assertThatThrownBy(() -> PlainText.of("a.txt", zip))
                .satisfies(Broken.rule("rulebook.error.StatuteFileNotPlainText"));
        assertThatThrownBy(() -> PlainText.of("a.docx", "甲".getBytes(StandardCharsets.UTF_8)))
                .satisfies(Broken.rule("rulebook.error.StatuteFileNotPlainText"))
                .hasMessageContaining("a.docx");
    }

    @Test
    void a_place_in_an_article_is_found_or_not() throws IOException {
        String text = StatuteReader.read(sample()).articles().get(1).text();
        ArticleText article = new ArticleText(text, false);
        assertThat(article.at(new Place(2, 0, 1, 2))).contains("（二）蓝色样品；");
        assertThat(article.at(new Place(2, 0, 2, 0))).contains("前款所列样品的目录，由示例机关另行编制。");
        assertThat(article.at(new Place(2, 0, 0, 3))).contains("（三）其他样品。");
        assertThat(article.at(new Place(2, 0, 1, 4))).isEmpty();
        assertThat(article.at(new Place(2, 0, 3, 0))).isEmpty();
    }

    private static String sample() throws IOException {
        try (var file =
                ReadingAStatuteTest.class.getResourceAsStream("/samples/statutes/示例条例-2024.txt")) {
            return PlainText.of("示例条例-2024.txt", file.readAllBytes());
        }
    }
}
