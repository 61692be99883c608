package org.yangguang.rules.judgement;

import java.math.BigDecimal;

/**
 * Money or other benefits that changed hands; null = not known.
 *
 * @param amount yuan
 * @param receiver POOL_EXPERT, STATE_REP (sits on the committee for a state body or state-owned
 *     unit), OFFICIAL, PRIVATE_STAFF or STATE_UNIT
 * @param giver UNIT or INDIVIDUAL
 * @param aggravated whether a human found one of the circumstances for which a lower amount is
 *     enough
 */
public record Bribe(BigDecimal amount, String receiver, String giver, Boolean aggravated) {

    /** Nothing changed hands as far as is known. */
    public static Bribe none() {
        return new Bribe(null, null, null, null);
    }
}
