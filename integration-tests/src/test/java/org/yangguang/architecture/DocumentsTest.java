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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What strangers read is true: every clause that is cited is told, every name is borne, every decision indexed. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = ROOT.resolve("ear/decisions");
    private static final Pattern CITED =
            Pattern.compile("(?<=[ (（、,–])S([1-9]\\d?)(?=[)）、,;:–. ]|$)", Pattern.MULTILINE);
    private static final Pattern CLAUSE = Pattern.compile("(?m)^\\| (S\\d+) \\|.*$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern RECIPE_TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");
    private static final Pattern INDEXED =
            Pattern.compile("(?m)^\\| \\d+ \\| \\[.+]\\((.+)\\) \\|");
    private static final Pattern HEAD =
            Pattern.compile("# (\\d+)\\. (.+)\\n\\nStatus: (.+) · (\\d{4}-\\d\\d-\\d\\d)\\n");

    @Test
    void every_clause_that_the_code_cites_is_in_the_table() throws IOException {
        String table = clausesTable();
        Set<String> cited = new TreeSet<>();
        for (Path source : SourceTree.ofTheProduct().sources()) {
            cited.addAll(clauses(Files.readString(source)));
        }
        assertThat(cited).contains("S11", "S15", "S24").allMatch(clause -> isTold(clause, table));
    }

    @Test
    void a_clause_that_nobody_explains_would_be_seen() throws IOException {
        String table = clausesTable();
        assertThat(clauses("/** Planted (S11, S39). */")).containsExactlyInAnyOrder("S11", "S39");
        assertThat(isTold("S39", table)).isFalse();
    }

    @Test
    void the_table_tells_every_clause_of_the_plan_once_and_in_order() throws IOException {
        assertThat(CLAUSE.matcher(clausesTable()).results().map(m -> m.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 28).mapToObj(n -> "S" + n).toList());
    }

    @Test
    void what_the_table_names_is_there() throws IOException {
        assertThat(strangers(clausesTable()))
                .as("names in docs/clauses.md that nothing in the house bears")
                .isEmpty();
    }

    @Test
    void every_test_that_a_recipe_names_is_there() throws IOException {
        assertThat(
                        RECIPE_TEST
                                .matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                                .results()
                                .map(m -> m.group(1)))
                .hasSizeGreaterThan(20)
                .allMatch(SourceTree.ofTheProduct()::has);
    }

    @Test
    void a_name_that_nothing_bears_would_be_seen() {
        assertThat(
                        strangers(
                                "| S1 | … | `draw.attic` · `/draw/attic` · `AtticTest`, `catalogue` |"))
                .containsExactly("draw.attic", "/draw/attic", "AtticTest");
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

    @Test
    void the_index_names_no_decision_that_is_not_there() throws IOException {
        assertThat(
                        INDEXED.matcher(Files.readString(DECISIONS.resolve("README.md")))
                                .results()
                                .map(m -> m.group(1)))
                .containsExactlyElementsOf(
                        records().stream().map(r -> r.getFileName().toString()).toList());
    }

    private static String clausesTable() throws IOException {
        return Files.readString(ROOT.resolve("docs/clauses.md"));
    }

    private static List<String> strangers(String table) {
        return CLAUSE.matcher(table)
                .results()
                .flatMap(row -> NAME.matcher(row.group()).results())
                .map(name -> name.group(1))
                .filter(name -> !SourceTree.ofTheProduct().has(name))
                .toList();
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
}
