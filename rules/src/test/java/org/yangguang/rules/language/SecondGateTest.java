package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.gate.DrlGate;
import org.yangguang.rules.language.sentence.Unchecked;

/**
 * The gate over the engine's language alone. The first gate is switched off by translating
 * what was typed without looking at it, as was done before there was a gate.
 */
class SecondGateTest {

    private static final String SENTENCES = "eligibility/must-tender.dslr";

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void hostile_sentences_that_nobody_looked_at_are_refused(Map<String, String> row) {
        String drl = expanded(SENTENCES, Hostile.changed(Hostile.benign(), row));
        assertThat(DrlGate.check("x", drl)).as(drl).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hostile_rules_are_refused(Map<String, String> row) {
        String drl = Hostile.changed(printed(), row);
        assertThat(DrlGate.check("x", drl)).as(drl).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void shipped_sentences_pass_this_way_as_well(String path) {
        assertThat(DrlGate.check(path, expanded(path, Shipped.text(path)))).isEmpty();
    }

    @Test
    void the_rules_that_hostile_ones_are_made_from_pass() {
        assertThat(DrlGate.check("x", printed())).isEmpty();
    }

    static List<Map<String, String>> sentences() {
        return Hostile.rows("sentences.csv").stream()
                .filter(row -> "Y".equals(row.get("second")))
                .toList();
    }

    static List<Map<String, String>> rules() {
        return Hostile.rows("drl.csv");
    }

    static List<String> files() {
        return RuleSource.all().stream()
                .map(RuleSource::path)
                .filter(path -> path.endsWith(".dslr"))
                .toList();
    }

    private static String printed() {
        Map<String, Upload> upload = Hostile.upload(SENTENCES, Hostile.benign());
        return RuleLanguage.check(upload, false).require().drl().get(SENTENCES);
    }

    private static String expanded(String path, String text) {
        RuleSource source = RuleSource.at(path).orElseThrow();
        String header =
                printed()
                        .lines()
                        .limit(3)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .replace("eligibility", source.folder());
        boolean title = text.startsWith("//");
        return Unchecked.expand(header, source, title ? text.substring(text.indexOf('\n')) : text);
    }
}
