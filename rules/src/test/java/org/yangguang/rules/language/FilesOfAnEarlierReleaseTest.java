package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.StoredVersion;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.sentence.RulePrinter;

/** All rules of a tender stood in one file before each stage had its own. */
class FilesOfAnEarlierReleaseTest {

    private static final String FORMER = "check/tender.dslr";
    private static final List<String> PARTS =
            Stream.of(
                            "conditions",
                            "documents",
                            "bonds",
                            "opening",
                            "evaluation",
                            "candidates",
                            "award",
                            "agency")
                    .map(stage -> "check/" + stage + ".dslr")
                    .toList();
    private static final String OWN =
            """
            rule "机检-900 本局自己的要求"
                @依据("招标投标法第九条第一款")
                @施行("2026-01-01")
            when
                有一个招标项目
            then
                事项 A01 要求 批准之日 不晚于 招标公告之日
            end
            """;

    @Test
    void a_kept_version_with_the_one_file_is_the_version_of_today() {
        Version read = RuleLanguage.check(kept(former())).require();
        assertThat(read.files().keySet()).containsAll(PARTS).doesNotContain(FORMER);
        assertThat(RuleLanguage.shipped().differences(read)).isEmpty();
        assertThat(rules(read)).isEqualTo(rules(RuleLanguage.shipped()));
    }

    @Test
    void a_kept_version_answers_by_the_rules_it_has() {
        String former = former().replace("机检-03 项目的审批", "机检-03 工程的审批");
        Map<String, String> files = new TreeMap<>(RuleLanguage.shipped().files());
        PARTS.forEach(files::remove);
        files.put(FORMER, former);
        Reading<Version> read = RuleLanguage.check(kept(former));
        assertThat(RuleLanguage.shipped().differences(read.require()))
                .extracting(Difference::file)
                .containsExactly("check/conditions.dslr");
        assertThat(Version.hash(files)).isNotEqualTo(read.require().hash());
    }

    @Test
    void a_kept_version_without_classes_of_its_own_loads() {
        RuleBase base = StoredVersion.load(Map.of(FORMER, former()), Map.of());
        assertThat(base.text("check/award.dslr")).contains("机检-53");
        assertThat(base.during(RuleSet.CHECK::firstDay)).isEqualTo(RuleSet.CHECK.firstDay());
    }

    @Test
    void a_rule_that_nobody_ships_stays_beside_the_one_it_follows() {
        String former = former();
        int end = former.indexOf("end\n", former.indexOf("机检-31")) + "end\n".length();
        String changed = former.substring(0, end) + "\n" + OWN + former.substring(end);
        Version read = RuleLanguage.check(kept(changed)).require();
        assertThat(read.files().get("check/opening.dslr")).contains("机检-900 本局自己的要求");
        assertThat(rules(read)).hasSize(rules(RuleLanguage.shipped()).size() + 1);
    }

    @Test
    void a_stage_that_a_kept_version_has_no_rule_for_is_empty() {
        String former = without(former(), numbers(Shipped.text("check/agency.dslr")));
        Version read = RuleLanguage.check(kept(former)).require();
        assertThat(read.files().get("check/agency.dslr")).doesNotContain("rule");
        Map<String, Upload> again = new TreeMap<>();
        read.files().forEach((path, text) -> again.put(path, upload(path, text, Upload::kept)));
        assertThat(RuleLanguage.check(again).require().hash()).isEqualTo(read.hash());
    }

    @Test
    void what_is_wrong_in_a_draft_with_the_one_file_is_told() {
        String wrong = former().replace("// ", "这不是说明\n// ").replace("不晚于 招标公告之日", "晚于 天");
        Map<String, Upload> draft = Map.of(FORMER, upload(FORMER, wrong, Upload::of));
        assertThat(RuleLanguage.check(draft).problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.RULE_EXPECTED)
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_part_that_was_sent_beside_the_one_file_is_meant() {
        String part = Shipped.text("check/agency.dslr").replace("机检-85 代理机构", "机检-85 招标代理");
        Map<String, Upload> sent = new TreeMap<>(kept(former()));
        sent.put("check/agency.dslr", upload("check/agency.dslr", part, Upload::of));
        assertThat(RuleLanguage.check(sent).require().files().get("check/agency.dslr"))
                .isEqualTo(part);
    }

    /** As the earlier release had it: in the order of the numbers, whatever the stage. */
    private static String former() {
        return PARTS.stream()
                .flatMap(path -> Arrays.stream(Shipped.text(path).split("\n(?=rule \")")))
                .filter(rule -> rule.startsWith("rule"))
                .map(rule -> rule.strip() + "\n")
                .sorted(Comparator.comparing(FilesOfAnEarlierReleaseTest::number))
                .collect(Collectors.joining("\n", "// 时间、金额、人数：由日期和数额即可判断的要求\n\n", ""));
    }

    private static Integer number(String rule) {
        return Integer.valueOf(rule.replaceFirst("(?s)rule \"机检-(\\d+) .*", "$1"));
    }

    private static String[] numbers(String file) {
        return Pattern.compile("rule \"(机检-\\d+) ")
                .matcher(file)
                .results()
                .map(rule -> rule.group(1))
                .toArray(String[]::new);
    }

    private static String without(String former, String... numbers) {
        String left = former;
        for (String number : numbers) {
            left = left.replaceFirst("(?s)rule \"" + number + " .*?\nend\n", "");
        }
        return left;
    }

    private static List<String> rules(Version version) {
        return version.ruleFiles().values().stream()
                .flatMap(file -> file.rules().stream())
                .map(RulePrinter::print)
                .sorted()
                .toList();
    }

    private static Map<String, Upload> kept(String former) {
        return Map.of(FORMER, upload(FORMER, former, Upload::kept));
    }

    private static Upload upload(String path, String text, BiFunction<String, byte[], Upload> how) {
        return how.apply(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
