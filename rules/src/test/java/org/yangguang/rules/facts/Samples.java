package org.yangguang.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Fictional facts without a flaw; tests change what they are about. */
public final class Samples {

    private Samples() {}

    /** State-funded works of nine million yuan, tendered openly in district 530103 in March 2026. */
    public static ProjectFacts project() {
        return new ProjectFacts(
                "PRJ:1",
                "云杉小学教学楼",
                "530103",
                "HOUSING",
                "WORKS",
                new BigDecimal("9000000"),
                new BigDecimal("10000000"),
                true,
                null,
                new BigDecimal("9000000"),
                null,
                "OPEN",
                "OPEN",
                null,
                "SOE",
                LocalDate.of(2026, 3, 2));
    }
}
