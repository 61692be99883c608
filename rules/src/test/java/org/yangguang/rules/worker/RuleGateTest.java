package org.yangguang.rules.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleGateTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/yangguang/rules");
    private static final Path BENIGN =
            Path.of("src/test/resources/org/yangguang/rules/hostile/benign.dslr");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void all_files_that_the_product_ships_are_accepted_together() throws IOException {
        for (String kind : new String[] {"accountability", "check", "eligibility", "engine"}) {
            copy(SHIPPED.resolve(kind), folder.resolve(kind));
        }
        assertThat(run(folder.toString())).isZero();
        assertThat(said()).startsWith("接受：");
    }

    @Test
    void a_file_of_any_name_is_judged_by_what_it_holds() throws IOException {
        Path file = Files.copy(BENIGN, folder.resolve("any name.dslr"));
        assertThat(run(file.toString())).isZero();
    }

    @Test
    void a_hostile_file_is_refused_with_its_place() throws IOException {
        String text = Files.readString(BENIGN).replace("    - 类别 是 施工", "    eval(true)");
        Path file = Files.writeString(folder.resolve("x.dslr"), text);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).startsWith(file + ":8:5 没有这样的句子：eval(true)");
    }

    @Test
    void one_hostile_file_refuses_its_folder() throws IOException {
        Files.copy(BENIGN, folder.resolve("a.dslr"));
        Files.writeString(folder.resolve("evil.drl"), "rule x when then System.exit(0); end");
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(said()).contains("evil.drl:1:1");
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("x.dslr"), BENIGN.toAbsolutePath());
        assertThat(run(link.toString())).isEqualTo(1);
        assertThat(said()).contains("不是普通文件");
    }

    @Test
    void links_in_a_circle_end() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(run(folder.toString())).isEqualTo(1);
    }

    @Test
    void a_device_is_not_read() {
        assertThat(run("/dev/zero")).isEqualTo(1);
        assertThat(said()).contains("不是普通文件");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() throws IOException {
        Files.copy(SHIPPED.resolve("parameters/check.csv"), folder.resolve("check.xlsx"));
        assertThat(run(folder.resolve("check.xlsx").toString())).isEqualTo(1);
        assertThat(said()).contains("扩展名与内容不符");
        Files.write(folder.resolve("check.csv"), new byte[] {'P', 'K', 3, 4});
        assertThat(run(folder.resolve("check.csv").toString())).isEqualTo(1);
        assertThat(said()).contains("扩展名与内容不符");
    }

    @Test
    void of_too_many_files_none_is_accepted_unseen() throws IOException {
        for (int i = 0; i <= 1_000; i++) {
            Files.createFile(folder.resolve(i + ".dslr"));
        }
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(said()).contains("多于 1000 个");
    }

    @Test
    void a_number_of_another_file_is_taken_for_a_rule_alone_too() throws IOException {
        String text = Files.readString(BENIGN);
        Path file = Files.writeString(folder.resolve("x.dslr"), text.replace("范围-91", "范围-31"));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).startsWith(file + ":3:1 ").contains("范围-31");
    }

    @Test
    void the_line_from_which_a_file_is_not_utf8_is_named() throws IOException {
        String text = Files.readString(BENIGN).replace("施工\n", "施\u00FF工\n");
        Path file = Files.write(folder.resolve("x.dslr"), text.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == (byte) 0xC3 ? (byte) 0xFF : bytes[i];
        }
        Files.write(file, bytes);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).startsWith(file + ":8:13 ");
    }

    @Test
    void a_changed_dictionary_is_refused() throws IOException {
        Path file = folder.resolve("judgement.dsl");
        Files.writeString(file, "[when]有一个案件=eval(true)\n");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).contains("词典");
    }

    @Test
    void one_folder_of_the_files_is_accepted_with_its_dictionary() {
        assertThat(run(SHIPPED.resolve("eligibility").toString())).isZero();
    }

    @Test
    void a_table_is_told_from_sentences_whatever_its_mistakes() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, ",RuleSet,com.evil\n,Import,java.io.File\n");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).startsWith(file + ":1:1 表头以上的行由系统规定");
    }

    @Test
    void a_code_that_no_table_defines_is_told_with_its_row_in_the_file() throws IOException {
        String text = Files.readString(SHIPPED.resolve("judgement/groups.csv"));
        Path file = folder.resolve("groups.csv");
        Files.writeString(file, text.replaceFirst("BD-01", "BD-98"));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).startsWith(file + ":2:2 ").contains("BD-98");
    }

    @Test
    void endings_in_capitals_are_the_same_endings() throws IOException {
        assertThat(run(Files.copy(BENIGN, folder.resolve("A.DSLR")).toString())).isZero();
    }

    @Test
    void days_that_a_spreadsheet_program_wrote_anew_are_accepted() throws IOException {
        String text = Files.readString(SHIPPED.resolve("parameters/check.csv"));
        Path file = folder.resolve("check.csv");
        String days = text.replaceAll("([0-9]{4})-0?([0-9]+)-0?([0-9]+)", "$1/$2/$3");
        Files.writeString(file, "\uFEFF" + days.replace("\n", "\r\n"));
        assertThat(run(file.toString())).isZero();
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThat(run(folder.toString())).isEqualTo(1);
    }

    @Test
    void a_call_without_a_path_or_with_one_that_is_not_there_is_answered() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("\0")).isEqualTo(2);
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains("没有这个文件或者文件夹");
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains("用法");
    }

    private int run(String... arguments) {
        out.reset();
        return RuleGate.run(new PrintStream(out), new PrintStream(notes), arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
