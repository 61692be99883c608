package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.dr1.file.DrawHash;

/** Whatever lies in the directory, the verifier answers with a sentence in either language. */
class TamperedProofTest {

    @TempDir private Path directory;

    @BeforeEach
    void publishTheExampleWithEvents() throws IOException {
        Published.copy("example_events", directory);
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertRefused(
                directory.resolve("nowhere").toString(), "nowhere”这个目录", "there is no directory “");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "objects.txt", "proof.json"})
    void a_file_that_is_missing_is_named(String file) throws IOException {
        Files.delete(directory.resolve(file));
        assertProofRefused("没有 " + file + " 这个文件", "there is no file " + file);
    }

    @Test
    void an_empty_directory_is_no_proof() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertRefused(empty.toString(), "没有 plan.txt 这个文件", "there is no file plan.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "objects.txt, 33E, 33F",
        "inspectors.txt, SH0011, SH0012",
        "recusals.txt, R01, R02"
    })
    void one_changed_byte_in_a_roster_is_found_by_its_hash(
            String file, String original, String changed) throws IOException {
        edit(file, text -> text.replaceFirst(original, changed));
        assertProofRefused(file + " 的哈希是", "it is not the file that was frozen [E_HASH]");
    }

    @Test
    void a_roster_saved_with_windows_line_ends_is_recognised() throws IOException {
        refreeze(text -> text.replace("\n", "\r\n"));
        assertProofRefused("objects.txt 第 1 行：行末是 CRLF", "objects.txt line 1: the line ends with");
    }

    @Test
    void a_roster_saved_with_a_byte_order_mark_is_recognised() throws IOException {
        refreeze(text -> "\uFEFF" + text);
        assertProofRefused("objects.txt 开头有字节顺序标记", "objects.txt begins with a byte order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "proof.json"})
    void a_byte_order_mark_is_recognised_in_every_text(String file) throws IOException {
        edit(file, text -> "\uFEFF" + text);
        assertProofRefused(file + " 开头有字节顺序标记", file + " begins with a byte order mark");
    }

    @Test
    void a_plan_saved_with_windows_line_ends_is_recognised() throws IOException {
        edit("plan.txt", text -> text.replace("\n", "\r\n"));
        assertProofRefused("行末是 CRLF", "the line ends with CRLF");
    }

    @Test
    void lines_out_of_order_are_named() throws IOException {
        refreeze(TamperedProofTest::backwards);
        assertProofRefused("第 2 行没有排在上一行之后", "objects.txt line 2 is not above the line before");
    }

    @Test
    void a_line_that_stands_twice_is_named() throws IOException {
        refreeze(text -> text.replaceFirst("(?s)\n", "\n" + text.lines().findFirst().get() + "\n"));
        assertProofRefused("次序不对，或者重复 [E_ORDER]", "or there twice [E_ORDER]");
    }

    @Test
    void the_number_of_another_issue_is_named() throws IOException {
        edit("proof.json", text -> text.replace("kl8:2026060=", "kl8:2026061="));
        assertProofRefused("不是计划指定的来源“kl8:2026060”的号码", "the plan names, “kl8:2026060”");
    }

    @Test
    void secrets_that_changed_places_are_found_out() throws IOException {
        edit("proof.json", text -> text.replace("officer", "nobody"));
        edit("proof.json", text -> text.replace("witness", "officer").replace("nobody", "witness"));
        assertProofRefused("公布的秘密不是当初承诺的那一个", "is not the one promised [E_COMMIT]");
    }

    @Test
    void a_forged_secret_is_found_out() throws IOException {
        edit("proof.json", text -> text.replaceFirst("(officer\": \")[0-9a-f]{8}", "$100000000"));
        assertProofRefused("officer 公布的秘密不是", "the secret of officer is not the one promised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "抽取", "{\"a\": }", "{\"reveals\": 1e9999999999}"})
    void a_proof_that_is_no_json_is_refused(String text) throws IOException {
        Files.writeString(directory.resolve("proof.json"), text);
        assertProofRefused("proof.json", "proof.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"public_value\": 1, \"reveals\": {}}",
                "{\"public_value\": \"none\", \"reveals\": {\"officer\": null}}"
            })
    void a_proof_of_another_shape_is_refused(String text) throws IOException {
        Files.writeString(directory.resolve("proof.json"), text);
        assertProofRefused("proof.json", "proof.json");
    }

    @Test
    void no_claim_is_of_a_shape_that_breaks_the_verifier() throws IOException {
        edit(
                "proof.json",
                text ->
                        text.replaceFirst(
                                "\\{", "{\"choices\": [1], \"excluded\": \"?\", \"log\": 1,"));
        assertProofRefused("证明：excluded", "Proof: excluded");
    }

    @Test
    void a_file_larger_than_the_memory_is_refused() throws IOException {
        try (RandomAccessFile objects =
                new RandomAccessFile(directory.resolve("objects.txt").toFile(), "rw")) {
            objects.setLength(3L << 30);
        }
        assertProofRefused("文件太大，内存不够", "A file is too large for the memory given");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 从第 1 个字符起不是 JSON, from character 1 on this is no JSON",
        "'[]', 内容不是 JSON 对象, the content is no JSON object",
        "'{}', 不是测试向量文件, is no file of test vectors",
        "'{\"vectors\": [{\"name\": 1}]}', 不是测试向量文件, is no file of test vectors"
    })
    void vectors_of_another_shape_are_refused(String text, String chinese, String english)
            throws IOException {
        Path file = Files.writeString(directory.resolve("vectors.json"), text);
        assertThat(verify(Locale.CHINA, "--vectors", file.toString())).contains(chinese);
        assertThat(verify(Locale.ENGLISH, "--vectors", file.toString())).contains(english);
    }

    @Test
    void vectors_that_are_not_there_are_named() {
        assertThat(verify(Locale.CHINA, "--vectors", "nowhere.json")).contains("没有 nowhere.json");
    }

    @Test
    void a_vector_whose_input_is_incomplete_fails() throws IOException {
        Path file = directory.resolve("vectors.json");
        String vector = "{\"name\": \"n\", \"kind\": \"draw\", \"input\": {}, \"expect\": {}}";
        Files.writeString(file, "{\"vectors\": [" + vector + "]}");
        assertThat(verify(Locale.CHINA, "--vectors", file.toString()))
                .endsWith("0 passed, 1 failed\n");
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    /** Tampers before the plan is published, so that the hash fits. */
    private void refreeze(UnaryOperator<String> change) throws IOException {
        String original = hashOfObjects();
        edit("objects.txt", change);
        String tampered = hashOfObjects();
        edit("plan.txt", plan -> plan.replace(original, tampered));
    }

    private static String backwards(String text) {
        return text.lines()
                .sorted(Comparator.reverseOrder())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String hashOfObjects() throws IOException {
        return DrawHash.SHA_256.of(Files.readAllBytes(directory.resolve("objects.txt")));
    }

    private void assertProofRefused(String chinese, String english) {
        assertRefused(directory.toString(), chinese, english);
    }

    private static void assertRefused(String argument, String chinese, String english) {
        assertThat(verify(Locale.CHINA, argument)).contains("✗", chinese).doesNotContain("\r");
        assertThat(verify(Locale.ENGLISH, argument)).contains("✗", english).doesNotContain("\r");
    }

    private static String verify(Locale locale, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        assertThat(new VerifyDraw(out, locale).run(List.of(arguments))).isEqualTo(1);
        return printed.toString(UTF_8);
    }
}
