package org.yangguang.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.Bribe;
import org.yangguang.rules.judgement.CrimeFacts;
import org.yangguang.rules.judgement.Impact;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementCase.Found;

/** Fictional cases for the rules: from one short period to collusion with a bribe. */
final class SampleCases {

    private static final List<List<Found>> FINDINGS =
            List.of(
                    List.of(found("B07")),
                    List.of(found("B04"), found("B07"), found("F10")),
                    List.of(found("I08")),
                    List.of(found("E16"), found("E05")),
                    List.of());

    private SampleCases() {}

    static List<JudgementCase> of(int count) {
        return IntStream.range(0, count).mapToObj(SampleCases::inspected).toList();
    }

    private static JudgementCase inspected(int number) {
        return new JudgementCase(
                project(number),
                FINDINGS.get(number % FINDINGS.size()),
                2,
                "SIGNED",
                "N",
                number % 2 == 0,
                BigDecimal.valueOf(3_500_000L + number),
                BigDecimal.valueOf(3_500_000L + number),
                LocalDate.of(2026, 3, 24),
                LocalDate.of(2026, 6, 1),
                false,
                null,
                Impact.unknown(),
                new Bribe(BigDecimal.valueOf(30_000), "POOL_EXPERT", "UNIT", null),
                CrimeFacts.none());
    }

    /** Works around the threshold of four million yuan. */
    static ProjectFacts project(int number) {
        return new ProjectFacts(
                "PRJ:" + number,
                "示例工程" + number,
                "530199",
                "HOUSING",
                "WORKS",
                BigDecimal.valueOf(1_990_000L + number),
                BigDecimal.valueOf(10_000_000),
                number % 3 == 0,
                null,
                BigDecimal.valueOf(3_999_500L + number),
                null,
                "OPEN",
                "OPEN",
                null,
                "SOE",
                LocalDate.of(2026, 3, 2),
                null);
    }

    private static Found found(String item) {
        return new Found(item, "FAIL", "SUB:1", null);
    }
}
