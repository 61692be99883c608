package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.judgement.JudgementCase.Found;

/**
 * Cases in short: {@code B07=FAIL} or {@code I08=FAIL@BIDDER} finds, any other {@code name=value}
 * changes a fact.
 */
final class InspectedCases {

    private InspectedCases() {}

    /**
     * A properly inspected, state-owned project with an award of 8.6 million yuan; nothing
     * rectifiable.
     */
    static JudgementCase of(String words) {
        List<Found> findings = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(" ")) {
            if (word.matches("([A-J]\\d\\d|[A-Z]{2}-\\d\\d)=.*")) {
                findings.add(found(word));
            } else {
                changes.add(word);
            }
        }
        return Changed.of(with(findings), changes.toArray(String[]::new));
    }

    /** The same case with these findings. */
    static JudgementCase with(List<Found> findings) {
        return new JudgementCase(
                Samples.project(),
                findings,
                2,
                "SIGNED",
                "N",
                false,
                new BigDecimal("8600000"),
                new BigDecimal("8500000"),
                LocalDate.of(2026, 3, 24),
                LocalDate.of(2026, 6, 1),
                false,
                null,
                Impact.unknown(),
                Bribe.none(),
                CrimeFacts.none());
    }

    private static Found found(String word) {
        String[] parts = word.split("[=@]");
        String role = parts.length > 2 ? parts[2] : null;
        return new Found(parts[0], parts[1], role == null ? null : "SUB:" + role, role);
    }
}
