package org.yangguang.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** The days on which rules begin and end beside a second transcription, asked on the day and next to it. */
class DaysAsInTheLawTest {

    private record Term(LocalDate from, LocalDate until, List<String> rules) {}

    private static final List<Term> LAW = Table.read("law/days.csv", DaysAsInTheLawTest::term);

    @Test
    void every_rule_has_one_term() {
        assertThat(RuleTexts.all().stream().map(RuleText::number))
                .containsExactlyInAnyOrderElementsOf(
                        LAW.stream().flatMap(term -> term.rules().stream()).toList());
    }

    @Test
    void on_its_first_day_a_rule_answers() {
        assertThat(LAW)
                .allSatisfy(term -> assertThat(inForce(term.from())).containsAll(term.rules()));
    }

    @Test
    void on_the_day_before_it_does_not() {
        assertThat(LAW)
                .allSatisfy(
                        term ->
                                assertThat(inForce(term.from().minusDays(1)))
                                        .doesNotContainAnyElementsOf(term.rules()));
    }

    @Test
    void on_its_last_day_a_rule_answers_and_the_day_after_it_does_not() {
        assertThat(LAW)
                .allSatisfy(
                        term -> {
                            if (term.until() == null) {
                                assertThat(inForce(null)).containsAll(term.rules());
                            } else {
                                assertThat(inForce(term.until())).containsAll(term.rules());
                                assertThat(inForce(term.until().plusDays(1)))
                                        .doesNotContainAnyElementsOf(term.rules());
                            }
                        });
    }

    private static List<String> inForce(LocalDate day) {
        return RuleTexts.inForce(day).stream().map(RuleText::number).toList();
    }

    private static Term term(CSVRecord row) {
        return new Term(
                LocalDate.parse(row.get("from")),
                row.get("until") == null ? null : LocalDate.parse(row.get("until")),
                Stream.of(row.get("numbers").split(" "))
                        .map(number -> row.get("set") + "-" + number)
                        .toList());
    }
}
