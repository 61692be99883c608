package org.yangguang.rulebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rulebook.statute.CitedTexts;
import org.yangguang.rulebook.statute.TextSlot;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.citation.Place;

/** 机检-52 cites 招标投标法第四十七条; the texts under that title here are made up. */
class ComparingARuleTest {

    private static final String TITLE = "中华人民共和国招标投标法";
    private static final LocalDate BASE = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Entry rule = entry("机检-52");

    @Test
    void a_statute_that_was_not_loaded_raises_no_doubt() {
        assertThat(doubts(texts(), null)).isEmpty();
    }

    @Test
    void an_article_that_is_there_raises_no_doubt() {
        assertThat(doubts(texts(text(1, "2000-01-01", null, "甲。")), null)).isEmpty();
    }

    @Test
    void an_article_that_is_not_there_is_missing() {
        TextSlot slot = new TextSlot(7, 1, false, LocalDate.of(2000, 1, 1), null);
        CitedTexts texts =
                new CitedTexts(
                        Map.of(TITLE, List.of(slot)), Map.of(1L, Map.of(Place.article(46), "甲。")));
        assertThat(doubts(texts, null))
                .singleElement()
                .satisfies(
                        doubt -> {
                            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.MISSING);
                            assertThat(doubt.citation()).hasToString("招标投标法第四十七条");
                            assertThat(doubt.version()).isEqualTo(1L);
                        });
    }

    @Test
    void a_missing_paragraph_is_missing_too() {
        Entry paragraph = entry("机检-53");
        Map<Long, Map<Place, String>> one = Map.of(1L, Map.of(Place.article(46), "甲。\n乙。"));
        TextSlot slot = new TextSlot(7, 1, false, LocalDate.of(2000, 1, 1), null);
        assertThat(
                        new Comparison(
                                        paragraph,
                                        null,
                                        new CitedTexts(Map.of(TITLE, List.of(slot)), one),
                                        BASE,
                                        TODAY)
                                .doubts())
                .as("第四十六条第一款")
                .isEmpty();
        Entry second = entry("F09");
        assertThat(second.citations()).asString().contains("招标投标法第四十五条第二款");
        Map<Long, Map<Place, String>> short45 = Map.of(1L, Map.of(Place.article(45), "甲。"));
        assertThat(
                        new Comparison(
                                        second,
                                        null,
                                        new CitedTexts(Map.of(TITLE, List.of(slot)), short45),
                                        BASE,
                                        TODAY)
                                .doubts())
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.MISSING);
    }

    @Test
    void a_statute_that_ended_is_out_of_force() {
        assertThat(doubts(texts(text(1, "2000-01-01", "2027-02-28", "甲。")), null))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.OUT_OF_FORCE);
        assertThat(doubts(texts(text(1, "2000-01-01", "2027-03-01", "甲。")), null)).isEmpty();
    }

    @Test
    void a_later_text_that_reads_differently_amends_the_article() {
        CitedTexts texts =
                texts(text(1, "2000-01-01", null, "甲。"), text(2, "2027-01-01", null, "乙。"));
        assertThat(doubts(texts, null))
                .singleElement()
                .satisfies(
                        doubt -> {
                            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.AMENDED);
                            assertThat(doubt.version()).isEqualTo(2L);
                            assertThat(doubt.earlier()).isEqualTo(1L);
                        });
    }

    @Test
    void a_later_text_with_the_same_words_amends_nothing() {
        assertThat(
                        doubts(
                                texts(
                                        text(1, "2000-01-01", null, "甲。"),
                                        text(2, "2027-01-01", null, "甲。")),
                                null))
                .isEmpty();
    }

    @Test
    void a_text_older_than_the_comparison_of_all_rules_amends_nothing() {
        assertThat(
                        doubts(
                                texts(
                                        text(1, "2000-01-01", null, "甲。"),
                                        text(2, "2017-12-28", null, "乙。")),
                                null))
                .isEmpty();
    }

    @Test
    void a_text_that_is_not_yet_in_force_amends_nothing() {
        assertThat(
                        doubts(
                                texts(
                                        text(1, "2000-01-01", null, "甲。"),
                                        text(2, "2027-03-02", null, "乙。")),
                                null))
                .isEmpty();
    }

    @Test
    void a_check_clears_the_doubt_until_the_text_changes_again() {
        CitedTexts amended =
                texts(text(1, "2000-01-01", null, "甲。"), text(2, "2027-01-01", null, "乙。"));
        Looked looked = look(amended);
        assertThat(doubts(amended, looked)).isEmpty();

        CitedTexts again =
                texts(
                        text(1, "2000-01-01", null, "甲。"),
                        text(2, "2027-01-01", null, "乙。"),
                        text(3, "2027-02-01", null, "丙。"));
        assertThat(doubts(again, looked))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.AMENDED);
    }

    @Test
    void a_check_of_something_missing_holds_until_it_is_gone_otherwise() {
        CitedTexts ended = texts(text(1, "2000-01-01", "2027-02-28", "甲。"));
        assertThat(doubts(ended, look(ended))).isEmpty();
        CitedTexts without =
                new CitedTexts(
                        Map.of(TITLE, List.of(slot(text(1, "2000-01-01", null, "")))), Map.of());
        assertThat(doubts(without, look(ended)))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.MISSING);
    }

    @Test
    void an_old_name_is_looked_up_in_the_old_text() {
        Entry old = entry("limitation.years@1996-10-01");
        TextSlot present = new TextSlot(8, 5, false, LocalDate.of(2021, 7, 15), null);
        CitedTexts texts = new CitedTexts(Map.of("中华人民共和国行政处罚法", List.of(present)), Map.of());
        assertThat(new Comparison(old, null, texts, BASE, TODAY).doubts())
                .as("no text of that time is kept, which is no doubt about the rule")
                .isEmpty();
    }

    private Looked look(CitedTexts texts) {
        List<String> seen = new Comparison(rule, null, texts, BASE, TODAY).seen();
        return new Looked(TODAY, "legal", "已对照", seen);
    }

    private List<Doubt> doubts(CitedTexts texts, Looked last) {
        return new Comparison(rule, last, texts, BASE, TODAY).doubts();
    }

    private static Entry entry(String id) {
        return RuleBook.current()
                .entries()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private record Text(long version, LocalDate from, LocalDate until, String article) {}

    private static Text text(long version, String from, String until, String article) {
        return new Text(
                version,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                article);
    }

    private static TextSlot slot(Text text) {
        return new TextSlot(7, text.version(), false, text.from(), text.until());
    }

    private static CitedTexts texts(Text... texts) {
        Map<Long, Map<Place, String>> articles = new HashMap<>();
        for (Text text : texts) {
            articles.put(text.version(), Map.of(Place.article(47), text.article()));
        }
        List<TextSlot> slots =
                Arrays.stream(texts).map(ComparingARuleTest::slot).collect(Collectors.toList());
        return new CitedTexts(slots.isEmpty() ? Map.of() : Map.of(TITLE, slots), articles);
    }
}
