package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What strangers read is true: every clause that is cited is told, every decision stands in the index. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = ROOT.resolve("ear/decisions");
    private static final Pattern CITED =
            Pattern.compile("(?<=[ (（、,–])S([1-9]\\d?)(?=[)）、,;:–. ]|$)", Pattern.MULTILINE);
    private static final Pattern HEAD =
            Pattern.compile("# (\\d+)\\. (.+)\\n\\nStatus: (.+) · (\\d{4}-\\d\\d-\\d\\d)\\n");

    @Test
    void every_clause_that_the_code_cites_is_in_the_table() throws IOException {
        String table = Files.readString(ROOT.resolve("docs/clauses.md"));
        Set<String> cited = new TreeSet<>();
        for (Path source : sources()) {
            cited.addAll(clauses(Files.readString(source)));
        }
        assertThat(cited).contains("S11", "S15", "S24").allMatch(clause -> isTold(clause, table));
    }

    @Test
    void a_clause_that_nobody_explains_would_be_seen() throws IOException {
        String table = Files.readString(ROOT.resolve("docs/clauses.md"));
        assertThat(clauses("/** Planted (S11, S39). */")).containsExactlyInAnyOrder("S11", "S39");
        assertThat(isTold("S39", table)).isFalse();
    }

    @Test
    void every_decision_has_status_and_date_and_stands_in_the_index() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        for (Path record : records()) {
            var head = HEAD.matcher(Files.readString(record));
            assertThat(head.lookingAt()).as("title, status and date of " + record).isTrue();
            assertThat(index)
                    .contains(
                            "| %s | [%s](%s) | %s | %s |"
                                    .formatted(
                                            head.group(1),
                                            head.group(2),
                                            record.getFileName(),
                                            head.group(3),
                                            head.group(4)));
        }
    }

    private static Set<String> clauses(String text) {
        return CITED.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTold(String clause, String table) {
        return table.contains("\n| " + clause + " |");
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList();
        }
    }
}
