package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;

class DifferencesTest {

    @Test
    void a_parameter_says_its_old_and_new_value_with_the_unit() {
        assertThat(differences("parameters/check.csv", "投标准备期,20,日", "投标准备期,25,日"))
                .isEqualTo("B07.days 投标准备期 取值 20 日 → 25 日");
    }

    @Test
    void a_rule_says_the_line_that_changed() {
        assertThat(
                        differences(
                                "accountability/ladder.dslr",
                                "超期工作日 不低于 情节严重逾期下限",
                                "超期工作日 不低于 情节轻逾期上限"))
                .isEqualTo("问责-04 - 超期工作日 不低于 情节严重逾期下限 → - 超期工作日 不低于 情节轻逾期上限");
    }

    @Test
    void a_rule_that_came_or_went_says_its_sentence() {
        assertThat(differences("accountability/ladder.dslr", "问责-05", "问责-95"))
                .isEqualTo(
                        "问责-05 － 同一人本年度超时限处理累计达到规定次数的，属于情节严重\n"
                                + "问责-95 ＋ 同一人本年度超时限处理累计达到规定次数的，属于情节严重");
    }

    @Test
    void equal_versions_have_none() {
        assertThat(RuleLanguage.shipped().differences(RuleLanguage.shipped())).isEmpty();
    }

    private static String differences(String path, String find, String replace) {
        String text = Shipped.text(path);
        assertThat(text).contains(find);
        byte[] bytes = text.replace(find, replace).getBytes(StandardCharsets.UTF_8);
        Version after = RuleLanguage.check(Map.of(path, Upload.of(path, bytes))).require();
        return String.join(
                "\n",
                RuleLanguage.shipped().differences(after).stream()
                        .map(Difference::toString)
                        .toList());
    }
}
