package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.web.draw.VerifierScripts;

/** The scripts of the verifier name their sentences by keys; none is missing and none is left over. */
class VerifierSentencesTest {

    private static final Path WEB = Path.of("../web/src/main");
    private static final Pattern REJECTION =
            Pattern.compile(
                    "(?:reject\\(\"E_[A-Z]+\", |this\\.require\\([^;]*?number, )\"(\\w+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");
    private static final List<String> GRADES = List.of("gradeA", "gradeB", "gradeC");

    @Test
    void every_rejection_has_a_sentence_that_says_why() throws IOException {
        Set<String> reasons = found(REJECTION);
        assertThat(reasons).hasSizeGreaterThan(30);
        assertThat(keys("verify.why.")).containsAll(reasons);
    }

    @Test
    void every_sentence_is_said_by_some_script() throws IOException {
        Set<String> literals = found(LITERAL);
        for (String kind : List.of("step", "why", "group", "state")) {
            Set<String> unsaid = keys("verify." + kind + ".");
            unsaid.removeAll(literals);
            unsaid.removeAll(GRADES);
            assertThat(unsaid).as(kind).isEmpty();
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String script : VerifierScripts.PAGE) {
            String text = Files.readString(WEB.resolve("webapp/resources/js").resolve(script));
            pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static Set<String> keys(String prefix) throws IOException {
        Properties bundle = new Properties();
        try (Reader text =
                Files.newBufferedReader(WEB.resolve("resources/texts/verify.properties"))) {
            bundle.load(text);
        }
        return bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
