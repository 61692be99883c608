package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.sentence.SafeRule;

/** Whatever is accepted is the same again after it was printed; whatever is typed, nothing crashes. */
class PrintedAgainTest {

    private static final String PATH = "eligibility/must-tender.dslr";

    @Property(tries = 60)
    void a_good_file_printed_and_read_again_is_the_same(@ForAll("files") String text) {
        Version once = check(text).require();
        Version twice = check(once.files().get(PATH)).require();
        assertThat(twice.ruleFiles().get(PATH).rules().stream().map(SafeRule::anywhere))
                .isEqualTo(
                        once.ruleFiles().get(PATH).rules().stream()
                                .map(SafeRule::anywhere)
                                .toList());
        assertThat(twice.drl()).isEqualTo(once.drl());
        assertThat(twice.hash()).isEqualTo(once.hash());
    }

    @Property(tries = 100)
    void a_reason_of_any_characters_is_refused_or_harmless(@ForAll String reason) {
        String text = Hostile.benign().replace("施工估算价 〔估算价〕 元", reason);
        Reading<Version> reading = check(text);
        if (reading.accepted()) {
            assertThat(reason.codePoints()).allMatch(c -> c >= ' ' && c != '"' && c != '\\');
            assertThat(reading.value().drl().get(PATH)).contains("\"" + reason.strip());
        }
    }

    @Property(tries = 100)
    void any_bytes_are_judged_and_nothing_else_happens(@ForAll byte[] bytes) {
        for (String path : List.of(PATH, "parameters/check.csv", "check/undecided.drl.csv")) {
            Upload upload = new Upload(path, bytes, true);
            assertThat(RuleLanguage.check(Map.of(path, upload), false).accepted()).isFalse();
        }
    }

    @Property(tries = 100)
    void a_file_with_one_character_exchanged_is_refused_or_passes_both_gates(
            @ForAll int where, @ForAll char with) {
        StringBuilder text = new StringBuilder(Hostile.benign());
        text.setCharAt(Math.floorMod(where, text.length()), with);
        Reading<Version> first = RuleLanguage.check(Hostile.upload(PATH, text.toString()), false);
        if (first.accepted()) {
            assertThat(check(text.toString()).problems()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> title = han(2, 40);
        Arbitrary<String> basis = han(1, 60);
        Arbitrary<String> reason = han(1, 80).map(text -> text + "〔估算价〕");
        Arbitrary<String> condition =
                Arbitraries.of(
                        "类别 是 施工",
                        "类别 不是 货物",
                        "估算价 不低于 必招施工估算价下限",
                        "国有资金 已知",
                        "总投资 不明",
                        "预算资金 占 总投资 的比例低于 必招预算资金占比下限");
        Arbitrary<String> rule =
                Combinators.combine(title, basis, reason, condition.set().ofMaxSize(6))
                        .as(
                                (t, b, r, c) ->
                                        """
                                        rule "范围-#NUMBER# %s"
                                            @依据("%s")
                                            @施行("2018-06-01")
                                        when
                                            有一个项目
                                        %sthen
                                            认定 达到必招规模 理由: "%s"
                                        end
                                        """
                                                .formatted(
                                                        t,
                                                        b,
                                                        c.stream()
                                                                .map(line -> "    - " + line + "\n")
                                                                .collect(Collectors.joining()),
                                                        r));
        return rule.list().ofMinSize(1).ofMaxSize(5).map(PrintedAgainTest::numbered);
    }

    private static String numbered(List<String> rules) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            text.append(rules.get(i).replace("#NUMBER#", String.valueOf(10 + i))).append('\n');
        }
        return text.toString();
    }

    private static Arbitrary<String> han(int least, int most) {
        return Arbitraries.strings()
                .withCharRange('\u4E00', '\u9FEF')
                .withChars("，。、；：（）〇ABCxyz0123456789")
                .ofMinLength(least)
                .ofMaxLength(most);
    }

    private static Reading<Version> check(String text) {
        Upload upload = new Upload(PATH, text.getBytes(StandardCharsets.UTF_8), true);
        return RuleLanguage.check(Map.of(PATH, upload));
    }
}
