package org.yangguang.rulebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.settings.Settings;
import org.yangguang.rules.book.Chapter;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.book.RuleFiles;

class PrintingTheBookTest {

    private static final Bureau BUREAU = Settings.of(Map.of()).bureau();

    private final RuleBook book = RuleBook.current();
    private final String sheet = new BookSheet(book, BUREAU, LocalDate.of(2026, 11, 26)).xhtml();

    @Test
    void every_entry_of_the_book_is_on_paper() {
        assertThat(book.entries()).allSatisfy(e -> assertThat(sheet).contains(e.code()));
        assertThat(sheet).contains("确定中标人后应当在规定日数内提交书面报告", "书面报告提交期", "15 日");
    }

    @Test
    void the_contents_lead_to_every_chapter() {
        List<String> targets = found("<a href=\"#(h\\d+)\">");
        assertThat(found("<h2 id=\"(h\\d+)\">")).isEqualTo(targets);
        assertThat(targets).hasSizeGreaterThan(book.chapters().size());
        assertThat(book.chapters()).extracting(Chapter::title).allMatch(sheet::contains);
    }

    @Test
    void what_the_legal_office_has_to_confirm_is_counted_and_marked() {
        assertThat(sheet).contains(book.open() + " 条待法制审核人员确认", "class=\"draft\"");
    }

    @Test
    void whoever_signs_signs_the_files_by_their_hash() {
        assertThat(sheet.substring(sheet.indexOf("法制审核签署</h2>")))
                .contains(book.fingerprint(), "2026-11-26", "签字");
        assertThat(RuleFiles.paths()).allMatch(sheet::contains);
    }

    @Test
    void a_book_with_a_gap_says_so() {
        RuleBook without =
                new RuleBook(
                        book.chapters().stream().filter(c -> !c.id().equals("items")).toList(), "");
        assertThat(new BookSheet(without, BUREAU, LocalDate.of(2026, 11, 26)).xhtml())
                .contains("TR-01 没有事项得出，也没有写明理由");
        assertThat(sheet).contains("未发现缺漏");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(sheet)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
