package org.yangguang.accountability.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.parameters.PlanClock;

/** A duty has a term of its own, and the database knows it. */
class EveryDutyTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern DUTIES = Pattern.compile("\\bduty in \\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("'(\\w+)'");

    @Test
    void its_term_is_a_clock_of_the_plan() {
        assertThat(Duty.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(Stream.of(PlanClock.values()).map(Enum::name).toList());
    }

    @Test
    void the_latest_migration_that_lists_duties_lists_it() throws IOException {
        assertThat(listed(migrations()))
                .isEqualTo(Stream.of(Duty.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void a_duty_that_a_later_migration_adds_is_read() {
        assertThat(
                        listed(
                                List.of(
                                        "duty varchar(2) check (duty in ('K1', 'K2'))",
                                        "check (duty in ('K1', 'K2', 'K9'))",
                                        "select 1")))
                .containsExactlyInAnyOrder("K1", "K2", "K9");
    }

    private static Set<String> listed(List<String> migrations) {
        String last =
                migrations.stream()
                        .flatMap(sql -> DUTIES.matcher(sql).results())
                        .map(MatchResult::group)
                        .reduce("", (earlier, later) -> later);
        return NAME.matcher(last).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> inOrder = files.filter(f -> f.toString().contains("/V")).sorted().toList();
            List<String> texts = new ArrayList<>();
            for (Path file : inOrder) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
