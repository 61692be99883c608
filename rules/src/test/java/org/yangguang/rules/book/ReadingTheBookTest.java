package org.yangguang.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.parameters.Parameter;

class ReadingTheBookTest {

    private final RuleBook book = RuleBook.current();

    @Test
    void a_rule_stands_in_the_book_as_it_is_written() {
        Entry rule = entry("机检-52");
        assertThat(rule.title()).isEqualTo("依法必须招标的项目，确定中标人后应当在规定日数内提交书面报告");
        assertThat(rule.sentences())
                .containsExactly(
                        "当",
                        "有一个招标项目",
                        "- 招标要求 是 依法必须招标",
                        "则",
                        "事项 F10 要求 提交书面报告之日 不晚于 确定中标人之日 之后的 书面报告提交期");
        assertThat(rule.citations()).hasToString("[招标投标法第四十七条]");
        assertThat(rule.isOpen()).isFalse();
    }

    @Test
    void a_rule_names_the_parameters_it_uses_in_every_version() {
        assertThat(entry("机检-52").parameters())
                .extracting(Parameter::code)
                .containsExactly("F10.days");
        assertThat(entry("定性-21").parameters())
                .extracting(Parameter::value)
                .containsExactly("2000000", "4000000");
        assertThat(entry("机检-15").parameters()).isEmpty();
    }

    @Test
    void a_decision_table_is_read_row_by_row() {
        Entry row = entry("机检-66");
        assertThat(row.fact("约束的项目")).isEqualTo("依法必须招标");
        assertThat(row.fact("事项和缺少的事实")).isEqualTo("C03,账户性质（是否基本账户）");
        assertThat(row.fact("依据")).isEqualTo("招标投标法实施条例第二十六条第二款");
        assertThat(chapterOf(row).columns()).containsExactly("依据", "约束的项目", "事项和缺少的事实");
    }

    @Test
    void what_rests_on_memory_or_policy_is_open() {
        assertThat(entry("crime223.award@2022-05-15").isOpen()).isTrue();
        assertThat(entry("crime223.award@2010-05-07").isOpen()).isFalse();
        assertThat(entry("定性-11").marks()).containsExactly("P");
        assertThat(entry("C01").isOpen()).as("mark L,M").isTrue();
        assertThat(entry("TR-01").isOpen()).isFalse();
        assertThat(book.open()).isPositive().isLessThan(book.entries().count());
    }

    @Test
    void a_violation_tells_which_items_yield_it_and_how_it_is_fined() {
        Entry avoidance = entry("TR-01");
        assertThat(avoidance.fact("由事项得出")).isEqualTo("A04、B19");
        assertThat(avoidance.fact("罚款幅度")).isEqualTo("合同金额的 5–10‰");
        assertThat(entry("TR-13").fact("罚款幅度")).isEqualTo("50000 元以下");
    }

    @Test
    void a_chapter_can_be_read_in_part() {
        Chapter chapter = chapterOf(entry("定性-11"));
        assertThat(chapter.title()).isEqualTo("定性");
        List<Entry> open = chapter.only(Entry::isOpen).entries();
        assertThat(open).extracting(Entry::code).contains("定性-11").doesNotContain("定性-01");
    }

    private Entry entry(String id) {
        return book.entries().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private Chapter chapterOf(Entry entry) {
        return book.chapters().stream()
                .filter(chapter -> chapter.entries().contains(entry))
                .findFirst()
                .orElseThrow();
    }
}
