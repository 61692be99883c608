package org.yangguang.dr1.frozen;

import java.math.BigDecimal;
import java.util.Optional;

/** How far a draw can be trusted; the first line of the proof page (DR1 4.2). */
public enum Grade {
    /**
     * A re-checkable public value of at least 24 bits, and commitments of at least two
     * organisations.
     */
    A,
    /**
     * Dice, or a public value of 10 to 24 bits, or only one organisation behind the commitments.
     */
    B,
    /** No public value worth the name: rests on one honest party. Never to be called 公开可验证. */
    C;

    private static final BigDecimal BITS_FOR_A = BigDecimal.valueOf(24);
    private static final BigDecimal BITS_FOR_B = BigDecimal.valueOf(10);

    /**
     * The grade of a draw.
     *
     * <p>A role stands for an organisation of its own unless the plan says otherwise in {@code
     * x-org.<role>}. A value that is not in the canonical form of its source counts for nothing,
     * since nobody could compare it.
     *
     * @param publicValue source and value, as in {@link DrawInput#publicValue}
     */
    public static Grade of(Plan plan, String publicValue) {
        return PublicSource.of(plan.source())
                .filter(source -> isCanonical(source, plan, publicValue))
                .map(source -> of(source, organisations(plan)))
                .orElse(C);
    }

    private static Grade of(PublicSource source, long organisations) {
        boolean strong = source.recheckable() && source.bits().compareTo(BITS_FOR_A) >= 0;
        if (strong && organisations >= 2) {
            return A;
        }
        return source.bits().compareTo(BITS_FOR_B) >= 0 ? B : C;
    }

    static boolean isCanonical(PublicSource source, Plan plan, String publicValue) {
        return Optional.of(plan.source() + "=")
                .filter(publicValue::startsWith)
                .map(start -> source.isCanonical(publicValue.substring(start.length())))
                .orElse(false);
    }

    private static long organisations(Plan plan) {
        return plan.commitments().keySet().stream()
                .map(role -> plan.extras().getOrDefault("x-org." + role, role))
                .distinct()
                .count();
    }
}
