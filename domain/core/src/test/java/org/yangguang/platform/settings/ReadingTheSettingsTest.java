package org.yangguang.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.Mode;

class ReadingTheSettingsTest {

    @TempDir private Path folder;

    @Test
    void where_nothing_is_set_it_is_production_of_the_fictional_bureau() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.fonts()).isEmpty();
        assertThat(settings.ruleWorker()).isEmpty();
        assertThat(settings.site()).isEmpty();
        assertThat(settings.drawSources()).isEmpty();
        assertThat(settings.bureau().name()).isEqualTo("滇池市阳光区政务服务管理局");
        assertThat(settings.bureau().agencyMark()).isEqualTo("阳政务");
        assertThat(settings.bureau().regionCode()).isEqualTo("530199");
        assertThat(settings.bureau().penalises()).isFalse();
    }

    @Test
    void every_setting_is_read() {
        String there = folder.toString();

        Settings settings =
                Settings.of(
                        Map.of(
                                "yangguang.demo", "TRUE",
                                "yangguang.data", folder.resolve("new").toString(),
                                "yangguang.fonts", there,
                                "yangguang.rules.worker", there + File.pathSeparator + there,
                                "yangguang.site", "https://ccjc.example.gov.cn/a/",
                                "yangguang.draw.sources", "kl8, none",
                                "yangguang.bureau.name", "云岭市招标局",
                                "yangguang.bureau.mark", "云招",
                                "yangguang.bureau.region", "530102",
                                "yangguang.bureau.penalises", "true"));

        assertThat(settings.mode()).isEqualTo(Mode.DEMO);
        assertThat(settings.data()).isEqualTo(folder.resolve("new"));
        assertThat(settings.fonts()).contains(folder);
        assertThat(settings.ruleWorker()).containsExactly(folder, folder);
        assertThat(settings.site()).contains("https://ccjc.example.gov.cn/a");
        assertThat(settings.drawSources()).containsExactly("KL8", "NONE");
        assertThat(settings.bureau().name()).isEqualTo("云岭市招标局");
        assertThat(settings.bureau().agencyMark()).isEqualTo("云招");
        assertThat(settings.bureau().regionCode()).isEqualTo("530102");
        assertThat(settings.bureau().penalises()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "yangguang.bureau.regoin, yangguang.bureau.region",
        "yangguang.Demo, yangguang.demo",
        "yangguang.draw.source, yangguang.draw.sources",
        "yangguang.font, yangguang.fonts",
        "yangguang.rule.worker, yangguang.rules.worker"
    })
    void an_unknown_name_is_refused_with_the_nearest_one(String typed, String meant) {
        assertThatThrownBy(() -> Settings.of(Map.of(typed, "x")))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("没有“" + typed + "”这项设置，名称最接近的是“" + meant + "”")
                .hasMessageContaining(
                        "There is no setting \"" + typed + "\"; the nearest name is \"" + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "yangguang.demo, yes, true or false",
        "yangguang.bureau.penalises, 1, true or false",
        "yangguang.bureau.region, 53019, six digits",
        "yangguang.bureau.region, 五三〇一九九, six digits",
        "yangguang.bureau.name, '', one line of text",
        "yangguang.bureau.mark, ' ', one line of text",
        "yangguang.fonts, /nowhere/fonts, that is there",
        "yangguang.rules.worker, /nowhere/classes, that are there",
        "yangguang.site, ccjc.example.gov.cn, http://",
        "yangguang.site, https://ccjc.example.gov.cn/?a=b, without query",
        "yangguang.site, https://, http://",
        "yangguang.draw.sources, 'KL8,LOTTO', codes of public sources",
        "yangguang.draw.sources, 'KL8,,SSQ', codes of public sources"
    })
    void a_malformed_value_is_refused_with_what_is_right(
            String property, String value, String right) {
        assertThatThrownBy(() -> Settings.of(Map.of(property, value)))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("设置“" + property + "”")
                .hasMessageContaining("不能是“" + value + "”")
                .hasMessageContaining("cannot be \"" + value + "\"")
                .hasMessageContaining(right);
    }

    @Test
    void a_file_is_no_folder_to_keep_data_in() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Settings.of(Map.of("yangguang.data", file.toString())))
                .hasMessageContaining("yangguang.data")
                .hasMessageContaining("文件夹路径");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThatThrownBy(
                        () -> Settings.of(Map.of("yangguang.dmeo", "true", "yangguang.site", "x")))
                .extracting(refused -> refused.getMessage().lines().toList())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .hasSize(4);
    }

    @Test
    void the_table_of_the_documentation_names_every_setting_and_no_other() throws IOException {
        List<String> table =
                Files.readAllLines(Path.of("../../docs/settings.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList();

        assertThat(table).containsExactlyElementsOf(SettingsTable.rows());
    }
}
