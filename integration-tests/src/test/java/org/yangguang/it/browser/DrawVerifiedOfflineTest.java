package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen checks a published draw on the saved page, without network and without us (S2, DR1 7.3). */
class DrawVerifiedOfflineTest {

    private static final int DESKTOP = 1180;
    private static final int PHONE = 390;

    @TempDir private static Path directory;

    private static Browsing browsing;
    private static OfflineDesk visitor;

    private final Map<String, String> files = PublishedDraw.files();

    @BeforeAll
    static void open() {
        browsing = new Browsing();
        visitor = desk(DESKTOP);
    }

    @AfterAll
    static void close() {
        browsing.close();
    }

    @Test
    void every_step_of_a_published_draw_holds() {
        try (OfflineDesk citizen = desk(DESKTOP).picture("verify-0-empty").add(files)) {
            assertThat(citizen.verdict()).startsWith("核验通过").contains("一字不差");
            assertThat(citizen.steps("fails")).isEmpty();
            assertThat(citizen.steps("open")).isEmpty();
            assertThat(citizen.steps("holds"))
                    .anyMatch(step -> step.contains("objects.txt 与计划冻结的指纹一致"))
                    .anyMatch(step -> step.contains("监督员的秘密打开了事前封存的承诺"))
                    .anyMatch(step -> step.contains("号码来自计划事先约定的 kl8:2026313"))
                    .anyMatch(step -> step.contains("result.txt 与重算的逐字节相同"))
                    .anyMatch(step -> step.contains("final.txt 与重算的逐字节相同"))
                    .anyMatch(step -> step.contains("proof.json 所列各项与重算的相同"))
                    .anyMatch(step -> step.contains("final.txt 在计划之后登记"))
                    .anyMatch(step -> step.contains("登记的种子与重算的相同"));
            assertThat(citizen.complaints()).isEmpty();
            citizen.picture("verify-1-holds");
        }
    }

    @Test
    void
            without_the_personal_files_the_objects_are_verified_and_the_page_says_who_checks_the_rest() {
        PublishedDraw.personal().forEach(files::remove);
        try (OfflineDesk citizen = desk(PHONE).add(files)) {
            assertThat(citizen.verdict()).startsWith("核验通过").contains("由审计员和监督员核对");
            assertThat(citizen.steps("fails")).isEmpty();
            assertThat(citizen.steps("note"))
                    .anyMatch(step -> step.contains("inspectors.txt 没有公布"))
                    .anyMatch(step -> step.contains("recusals.txt 没有公布"));
            citizen.press("切换深色/浅色").picture("verify-2-phone-dark");
        }
    }

    @Test
    void without_the_personal_files_a_false_object_is_still_found_out() {
        PublishedDraw.personal().forEach(files::remove);
        change("result.txt", text -> text.replaceFirst("PRJ:E530199-\\d{4}", "PRJ:E530199-0005"));
        visitor.clear().add(files);
        assertThat(visitor.verdict()).startsWith("核验不通过");
        assertThat(visitor.steps("fails"))
                .anyMatch(step -> step.contains("result.txt 第 1 行与重算的不同"));
    }

    @Test
    void before_the_inspections_are_over_the_lists_are_verified_and_the_rest_is_awaited() {
        files.keySet().retainAll(Set.of("plan.txt", "objects.txt"));
        try (OfflineDesk citizen = desk(PHONE).add(files)) {
            assertThat(citizen.verdict()).contains("还缺材料");
            assertThat(citizen.steps("open")).anyMatch(step -> step.contains("双方的秘密还没有公布"));
            assertThat(citizen.steps("fails")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objects.txt | -0003 | -0003x | E_HASH 检查对象名单 objects.txt 不是计划冻结的那一份",
                "objects.txt | \\n | \\r\\n | E_FORMAT 检查对象名单 objects.txt 第 1 行用了 Windows 换行",
                "objects.txt | ^ | \uFEFF | E_FORMAT 检查对象名单 objects.txt 开头多了 BOM",
                "objects.txt | PRJ:E530199-0003 | PRJ:E530199-0002 | E_ORDER 检查对象名单 objects.txt 第 4 行重复",
                "objects.txt | PRJ:E530199-0003 | PRJ:E530199-0001 | E_ORDER 检查对象名单 objects.txt 第 4 行次序不对",
                "objects.txt | \\n$ | '' | E_FORMAT 检查对象名单 objects.txt 最后一行没有换行符",
                "inspectors.txt | SH007\\t1 | SH007\\t0 | E_HASH 检查人员名单 inspectors.txt 不是计划冻结的那一份",
                "recusals.txt | R02 | r02 | E_FORMAT 回避关系 recusals.txt 第 2 行第 3 栏",
                "plan.txt | team=2 | team=3 | E_HASH 这不是公布的那份计划",
                "plan.txt | dr=1 | dr=2 | E_PLAN plan.txt 的 dr=2 不合规定",
                "plan.txt | ^ | \uFEFF | E_PLAN plan.txt 开头多了 BOM",
                "events.txt | SH003 | SH002 | E_EVENT 第 2 项变动中的人员 SH002",
                "events.txt | ADD\\t\\*\\t1 | ADD\\t*\\t0 | E_FORMAT 变动记录 events.txt 第 1 行第 3 栏",
                "result.txt | SH00\\d | SH009 | result.txt 第 1 行与重算的不同",
                "result.txt | \\n | \\r\\n | E_FORMAT 抽取结果 result.txt 第 1 行用了 Windows 换行",
                "final.txt | NEW:1 | NEW:2 | final.txt 第 5 行与重算的不同",
                "proof.json | kl8:2026313= | kl8:2026312= | E_PUBLIC 计划约定的是 kl8:2026313",
                "proof.json | 5e5e5e | 5e5e5f | E_COMMIT 经办人的秘密打不开",
                "proof.json | \"officer\" | \"clerk\" | E_COMMIT 没有经办人的秘密",
                "proof.json | \"drawn\": 4 | \"drawn\": 3 | proof.json 的 strata 与重算的不同",
                "proof.json | \\{ | [ | E_FORMAT proof.json 不是有效的 JSON",
                "log.txt | (?m)^3\\t.*\\n | '' | E_FORMAT 日志第 3 条的编号是 4",
                "log.txt | \\tresult\\t(\\S+)\\t.. | \\tresult\\t$1\\t00 | result.txt 的指纹"
            })
    void a_changed_file_is_named_with_what_is_wrong(
            String file, String original, String changed, String sentence) {
        change(file, text -> text.replaceFirst(original, unescaped(changed)));
        visitor.clear().add(files);
        assertThat(visitor.verdict()).startsWith("核验不通过");
        assertThat(visitor.steps("fails")).anyMatch(step -> step.contains(sentence));
    }

    @Test
    void a_lawfully_voided_draw_is_verified_and_says_when_and_why_it_was_voided() {
        files.putAll(PublishedDraw.voided());
        try (OfflineDesk citizen = desk(PHONE).add(files)) {
            assertThat(citizen.verdict())
                    .isEqualTo(
                            "核验通过，但这份计划已于 2026-12-05T01:00:00Z 作废，理由：名单漏列一个项目。"
                                    + "作废的抽取不作为检查依据；作废和理由一直公开。");
            assertThat(citizen.steps("fails")).isEmpty();
            citizen.picture("verify-5-voided");
        }
    }

    @Test
    void a_plan_voided_before_the_draw_is_verified_without_a_result() {
        visitor.clear().add(PublishedDraw.voidedBeforeTheDraw());
        assertThat(visitor.verdict()).startsWith("核验通过，但").contains("开奖推迟");
        assertThat(visitor.steps("holds")).anyMatch(step -> step.contains("作废以前没有抽取"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log.txt | (?m)^6.*\\n | '' | 日志里却没有作废登记",
                "log.txt | \\tvoid\\t(\\S+)\\t.. | \\tvoid\\t$1\\t00 | 作废无效",
                "log.txt | \\z | 7\\t2026-12-06T01:00:00Z\\tvoid\\tPD-2026-0007\\t0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8\\n | 登记了 2 次作废",
                "log.txt | \\z | 7\\t2026-12-06T01:00:00Z\\tresult\\tPD-2026-0007\\t0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8\\n | 作废以后又登记了抽取结果",
                "proof.json | 名单漏列一个项目 | '' | 没有写明理由"
            })
    void a_forged_void_is_named(String file, String original, String changed, String sentence) {
        files.putAll(PublishedDraw.voided());
        change(file, text -> text.replaceFirst(original, unescaped(changed)));
        visitor.clear().add(files);
        assertThat(visitor.verdict()).startsWith("核验不通过");
        assertThat(visitor.steps("fails")).anyMatch(step -> step.contains(sentence));
    }

    @Test
    void swapped_secrets_are_called_swapped_in_either_language() {
        change("proof.json", DrawVerifiedOfflineTest::swapped);
        try (OfflineDesk citizen = desk(PHONE).add(files)) {
            assertThat(citizen.steps("fails"))
                    .anyMatch(step -> step.contains("E_COMMIT 秘密放错了：写在经办人名下的，其实是监督员的"));
            citizen.press("EN");
            assertThat(citizen.verdict()).startsWith("NOT verified");
            assertThat(citizen.steps("fails"))
                    .anyMatch(
                            step ->
                                    step.contains(
                                            "E_COMMIT The secrets are swapped: the one under the clerk"));
            assertThat(citizen.text()).doesNotContain("⟦");
            citizen.picture("verify-3-swapped-english");
        }
    }

    @Test
    void number_and_secrets_can_be_typed_instead_of_trusting_the_summary() {
        files.remove("proof.json");
        files.remove("events.txt");
        files.remove("final.txt");
        change("log.txt", text -> text.replaceAll("(?m)^[45]\t.*\n", ""));
        try (OfflineDesk citizen = desk(DESKTOP).add(files)) {
            assertThat(citizen.verdict()).contains("还缺材料");
            citizen.type("公开号码 kl8:2026313", PublishedDraw.NUMBER.replace('.', ' '))
                    .type("经办人的秘密", PublishedDraw.OFFICER)
                    .type("监督员的秘密", PublishedDraw.WITNESS);
            assertThat(citizen.verdict()).startsWith("核验通过");
            citizen.type("公开号码 kl8:2026313", PublishedDraw.NUMBER.replace("80", "79"));
            assertThat(citizen.verdict()).startsWith("核验不通过");
            citizen.picture("verify-4-typed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "objects.txt", "result.txt", "final.txt", "events.txt"})
    void nothing_is_verified_while_a_binding_file_is_missing(String name) {
        files.remove(name);
        visitor.clear().add(files);
        assertThat(visitor.verdict()).doesNotContain("核验通过");
    }

    @Test
    void a_dropped_file_is_taken_and_a_strange_one_is_named() {
        try (OfflineDesk citizen = desk(DESKTOP)) {
            citizen.drop("plan (1).txt", files.get("plan.txt")).waitFor("PD-2026-0007");
            assertThat(citizen.steps("holds"))
                    .anyMatch(step -> step.contains("计划 PD-2026-0007 格式正确"));
            citizen.drop("holiday.jpg", "").waitFor("不认识的文件：holiday.jpg");
            citizen.press("清空");
            assertThat(citizen.text()).doesNotContain("PD-2026-0007", "holiday.jpg");
        }
    }

    @Test
    void the_page_may_connect_to_nothing() {
        try (OfflineDesk citizen = desk(DESKTOP)) {
            citizen.page().context().setOffline(false);
            Object directive =
                    citizen.page()
                            .evaluate(
                                    """
                                    () => new Promise(heard => {
                                      document.addEventListener("securitypolicyviolation",
                                          event => heard(event.effectiveDirective));
                                      fetch("http://127.0.0.1/").catch(() => {});
                                    })
                                    """);
            assertThat(directive).isEqualTo("connect-src");
        }
    }

    private static OfflineDesk desk(int width) {
        return new OfflineDesk(browsing, width, directory);
    }

    private void change(String file, UnaryOperator<String> change) {
        assertThat(change.apply(files.get(file))).as(file).isNotEqualTo(files.get(file));
        files.compute(file, (name, text) -> change.apply(text));
    }

    private static String swapped(String proof) {
        return proof.replace("\"officer\":", "\"?\":")
                .replace("\"witness\":", "\"officer\":")
                .replace("\"?\":", "\"witness\":");
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
    }
}
