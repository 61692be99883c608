package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_PLAN;

import org.yangguang.dr1.file.ProofError;

/**
 * How inspectors are drawn.
 *
 * @param team inspectors for each object, 0…9; the law wants at least 2 (S14), 0 draws objects only
 * @param pool inspectors drawn in advance, 0…9999999; 0 = everybody eligible
 * @param poolLeads of them at least so many leads, ≤ pool
 */
public record Staffing(int team, int pool, int poolLeads) {

    /** Rejects numbers out of range with {@link ProofError#E_PLAN}. */
    public Staffing {
        E_PLAN.unless(team >= 0 && team <= 9, "plan.team", team);
        E_PLAN.unless(pool >= 0 && pool <= 9_999_999, "plan.pool", pool);
        E_PLAN.unless(poolLeads >= 0 && poolLeads <= pool, "plan.poolleads", poolLeads, pool);
    }
}
