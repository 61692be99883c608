package org.yangguang.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.it.people.Administrator;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.LegalOfficer;
import org.yangguang.kernel.ReasonMissing;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rulebook.book.Doubt;
import org.yangguang.rulebook.book.DoubtfulEntry;
import org.yangguang.rulebook.book.RuleChecks;
import org.yangguang.rulebook.book.Rulebook;
import org.yangguang.rulebook.statute.ArticleView;
import org.yangguang.rulebook.statute.ComparedArticle;
import org.yangguang.rulebook.statute.NewVersion;
import org.yangguang.rulebook.statute.StatuteFile;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.statute.StatuteQuery;
import org.yangguang.rulebook.statute.StatuteRow;
import org.yangguang.rulebook.statute.TextState;
import org.yangguang.rulebook.statute.VersionView;

/** The statute library and the rules that cite it. The words of every text here are made up. */
@ExtendWith(ArquillianExtension.class)
class StatuteLibraryIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(StatuteLibraryIT.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private LegalOfficer legal;
    @EJB private Clerk clerk;
    @EJB private Administrator administrator;

    @Test
    void the_legal_officer_keeps_a_text_that_everybody_on_the_staff_reads() throws Exception {
        String title = title();
        long statute = kept(title, FIRST, sample("2024"));
        List<VersionView> versions = clerk.call(() -> library().versions(statute));
        assertThat(versions).singleElement().satisfies(v -> assertThat(v.articles()).isEqualTo(6));
        List<ArticleView> articles = clerk.call(() -> library().articles(versions.get(0).id()));
        assertThat(articles)
                .extracting(ArticleView::anchor)
                .containsExactly("a1", "a2", "a3", "a3-1", "a4", "a5");
        assertThat(traces("statute", statute)).containsExactly("rulebook.StatuteKept");
    }

    @Test
    void nobody_else_keeps_or_withdraws_a_text_and_administrators_do_not_read_it()
            throws Exception {
        long statute = kept(title(), FIRST, sample("2024"));
        long version = newest(statute).id();
        assertThatThrownBy(() -> clerk.call(() -> keep("虚构", FIRST, "第一条 甲。")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.run(() -> library().withdraw(version, "传错")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.run(() -> checks().confirm("AG-08", "已对照")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> administrator.call(() -> library().versions(statute)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_later_text_ends_the_one_before_and_both_are_compared_by_article() throws Exception {
        String title = title();
        long statute = kept(title, FIRST, sample("2024"));
        kept(title, SECOND, sample("2026"));
        List<VersionView> versions = legal.call(() -> library().versions(statute));
        assertThat(versions).extracting(VersionView::from).containsExactly(SECOND, FIRST);
        assertThat(versions.get(1).until()).isEqualTo(SECOND.minusDays(1));
        assertThat(versions.get(1).on(SECOND)).isEqualTo(TextState.ENDED);
        assertThat(
                        legal
                                .call(
                                        () ->
                                                library()
                                                        .compare(
                                                                versions.get(1).id(),
                                                                versions.get(0).id()))
                                .stream()
                                .filter(article -> !article.isSame())
                                .toList())
                .extracting(ComparedArticle::place)
                .hasToString("[第三条, 第三条之一, 第五条]");
    }

    @Test
    void the_list_and_the_search_through_articles_are_filtered_by_the_database() throws Exception {
        String title = title();
        long statute = kept(title, FIRST, sample("2024"));
        StatuteQuery mine = new StatuteQuery(title, TextState.IN_FORCE);
        assertThat(clerk.call(() -> library().page(mine, 0, 10)))
                .extracting(StatuteRow::id)
                .containsExactly(statute);
        assertThat(clerk.call(() -> library().count(new StatuteQuery(title, TextState.ENDED))))
                .isZero();
        assertThat(clerk.call(() -> library().countArticles("每日检查"))).isPositive();
        kept(title, SECOND, sample("2026"));
        assertThat(clerk.call(() -> library().articles("每日检查", 0, 100)))
                .as("the text in force has no 第三条之一 any more")
                .noneMatch(found -> found.statute() == statute);
    }

    @Test
    void the_same_click_twice_keeps_one_text_and_another_text_for_the_same_day_is_refused()
            throws Exception {
        String title = title();
        String token = UUID.randomUUID().toString();
        NewVersion said = said(title, FIRST);
        StatuteFile file = file(text(title, sample("2024")));
        long first = legal.call(() -> library().keep(said, file, token));
        assertThat(legal.call(() -> library().keep(said, file, token))).isEqualTo(first);
        assertThat(legal.call(() -> library().versions(first))).hasSize(1);
        assertThatThrownBy(() -> kept(title, FIRST, sample("2026")))
                .satisfies(Broken.rule("rulebook.error.StatuteVersionExists"));
    }

    @Test
    void a_faulty_or_too_large_file_is_not_kept() throws Exception {
        String title = title();
        assertThatThrownBy(() -> kept(title, FIRST, "第一条 甲。\n第一条 乙。"))
                .satisfies(Broken.rule("rulebook.error.StatuteTextFaulty"));
        StatuteFile large = new StatuteFile("大.txt", new byte[5 << 20]);
        assertThatThrownBy(
                        () -> legal.call(() -> library().keep(said(title, FIRST), large, token())))
                .satisfies(Broken.rule("rulebook.error.StatuteFileTooLarge"));
        assertThat(legal.call(() -> library().count(new StatuteQuery(title, null)))).isZero();
    }

    @Test
    void a_file_in_the_national_encoding_reads_the_same() throws Exception {
        String title = title();
        byte[] content = text(title, "第一条　甲。").getBytes(Charset.forName("GB18030"));
        long statute =
                legal.call(
                        () ->
                                library()
                                        .keep(
                                                said(title, FIRST),
                                                new StatuteFile("甲.txt", content),
                                                token()));
        assertThat(legal.call(() -> library().articles(newest(statute).id())))
                .extracting(ArticleView::text)
                .containsExactly("甲。");
    }

    @Test
    void a_withdrawn_text_stays_readable_with_its_reason_and_makes_room() throws Exception {
        String title = title();
        long statute = kept(title, FIRST, sample("2024"));
        long version = newest(statute).id();
        assertThatThrownBy(() -> legal.run(() -> library().withdraw(version, " ")))
                .hasRootCauseInstanceOf(ReasonMissing.class);
        legal.run(() -> library().withdraw(version, "传错了版本"));
        assertThatThrownBy(() -> legal.run(() -> library().withdraw(version, "再撤一次")))
                .satisfies(Broken.rule("rulebook.error.StatuteVersionWithdrawn"));
        assertThat(newest(statute).reason()).isEqualTo("传错了版本");
        assertThat(legal.call(() -> library().articles(version))).hasSize(6);
        assertThat(legal.call(() -> library().loaded())).doesNotContainKey(title);
        kept(title, FIRST, sample("2026"));
        assertThat(traces("statute", statute))
                .containsExactly(
                        "rulebook.StatuteKept",
                        "rulebook.StatuteWithdrawn",
                        "rulebook.StatuteKept");
    }

    @Test
    void the_database_refuses_to_change_or_remove_what_was_kept() throws Exception {
        long version = newest(kept(title(), FIRST, sample("2024"))).id();
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update rulebook.article set text = 'x' where version_id = "
                                                + version))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update rulebook.statute_version set issuer = 'x' where id = "
                                                + version))
                .hasMessageContaining("only withdrawn");
        assertThatThrownBy(
                        () -> execute("delete from rulebook.statute_version where id = " + version))
                .hasMessageContaining("permission denied");
    }

    /** AG-08 cites 电子招标投标办法第五十八条; no other test keeps that title. */
    @Test
    void a_rule_waits_when_its_article_is_amended_until_a_legal_officer_has_compared_it()
            throws Exception {
        String title = "电子招标投标办法";
        assertThat(doubts("AG-08")).as("not loaded").isEmpty();
        kept(title, LocalDate.of(2013, 5, 1), "第五十七条 甲。\n第五十八条 虚构的文字。");
        assertThat(doubts("AG-08")).isEmpty();
        legal.run(() -> checks().confirm("AG-08", "已对照"));

        LocalDate today = bean(BusinessTime.class).today();
        kept(title, today, "第五十七条 甲。\n第五十八条 虚构的另一些文字。");
        assertThat(doubts("AG-08")).extracting(Doubt::kind).containsExactly(Doubt.Kind.AMENDED);
        long waiting = legal.call(() -> checks().count());

        assertThatThrownBy(() -> legal.run(() -> checks().confirm("AG-08", "")))
                .hasRootCauseInstanceOf(ReasonMissing.class);
        legal.run(() -> checks().confirm("AG-08", "已对照新条文，规则不改"));
        assertThat(doubts("AG-08")).isEmpty();
        assertThat(legal.call(() -> checks().count())).isEqualTo(waiting - 1);
        assertThat(legal.call(() -> checks().looked().get("AG-08")))
                .satisfies(
                        looked -> {
                            assertThat(looked.by()).isEqualTo("legal");
                            assertThat(looked.on()).isEqualTo(today);
                            assertThat(looked.note()).contains("不改");
                        });
        assertThat(traces("rule", "AG-08")).hasSize(2).containsOnly("rulebook.RuleChecked");
    }

    @Test
    void the_book_is_read_by_the_staff_and_by_nobody_else() throws Exception {
        assertThat(clerk.call(() -> bean(Rulebook.class).book().entries().count()))
                .isGreaterThan(400);
        assertThatThrownBy(() -> administrator.call(() -> bean(Rulebook.class).book()))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<Doubt> doubts(String entry) throws Exception {
        return clerk.call(() -> checks().open()).stream()
                .filter(doubtful -> doubtful.entry().id().equals(entry))
                .map(DoubtfulEntry::doubts)
                .findFirst()
                .orElse(List.of());
    }

    private VersionView newest(long statute) throws Exception {
        return legal.call(() -> library().versions(statute)).get(0);
    }

    private long kept(String title, LocalDate from, String articles) throws Exception {
        return legal.call(() -> keep(title, from, articles));
    }

    private static long keep(String title, LocalDate from, String articles) {
        return library().keep(said(title, from), file(text(title, articles)), token());
    }

    private static NewVersion said(String title, LocalDate from) {
        return new NewVersion(title, "示例机关", "示〔" + from.getYear() + "〕1号", from, null, "虚构");
    }

    private static StatuteFile file(String text) {
        return new StatuteFile("示例.txt", text.getBytes(UTF_8));
    }

    private static String text(String title, String articles) {
        return title + "\n" + articles;
    }

    private static String title() {
        return "虚构示例条例" + NEXT.incrementAndGet() + "号";
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    /** The sample that ships, without its title. */
    private static String sample(String year) throws IOException {
        String path = "/samples/statutes/示例条例-" + year + ".txt";
        try (var file = StatuteLibrary.class.getResourceAsStream(path)) {
            String whole = new String(file.readAllBytes(), UTF_8);
            return whole.substring(whole.indexOf('\n') + 1);
        }
    }

    private List<String> traces(String kind, Object id) throws SQLException {
        List<String> kinds = new java.util.ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select e.kind from archive.entry e join archive.entry_ref r"
                                                + " on r.entry_id = e.id where r.kind = '"
                                                + kind
                                                + "' and r.ref_id = '"
                                                + id
                                                + "' order by e.id")) {
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        }
        return kinds;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static StatuteLibrary library() {
        return bean(StatuteLibrary.class);
    }

    private static RuleChecks checks() {
        return bean(RuleChecks.class);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
