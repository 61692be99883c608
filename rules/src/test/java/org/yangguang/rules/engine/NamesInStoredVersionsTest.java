package org.yangguang.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An approved version keeps the classes a worker compiled; what they call may not move or be renamed. */
class NamesInStoredVersionsTest {

    private static final Pattern CALLED =
            Pattern.compile("org/yangguang/rules/[a-z]+/[A-Z][A-Za-z]+(?![A-Za-z0-9/])");

    @Test
    void compiled_rules_call_no_other_names_of_ours() throws IOException {
        Set<String> called = new TreeSet<>();
        for (RuleSet set : RuleSet.values()) {
            for (String file : files(set)) {
                called.addAll(names(file));
            }
        }
        assertThat(called)
                .containsExactlyInAnyOrder(
                        "check/AmountDemand",
                        "check/BidDemand",
                        "check/DayDemand",
                        "check/MachineFinding",
                        "check/MandatoryOnly",
                        "check/PlainDemand",
                        "check/Receipts",
                        "check/Tender",
                        "engine/Conclusion",
                        "engine/Situation",
                        "judgement/Lead");
    }

    private static List<String> files(RuleSet set) throws IOException {
        try (InputStream index = open(CompiledRules.INDEX + set.name())) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("^" + CompiledRules.MODEL, ""))
                    .toList();
        }
    }

    private static List<String> names(String file) throws IOException {
        try (InputStream bytes = open(file)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return CALLED.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.substring("org/yangguang/rules/".length()))
                    .toList();
        }
    }

    private static InputStream open(String file) {
        return RuleSet.class.getClassLoader().getResourceAsStream(file);
    }
}
