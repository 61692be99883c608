package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_COMMIT;

import java.util.Map;
import java.util.SortedMap;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.file.Syntax;

/**
 * Promises of secrets: each party commits before the plan is published and reveals afterwards (DR1
 * 3.4).
 */
public final class Commitments {

    private Commitments() {}

    /**
     * The commitment that stands in the plan.
     *
     * @param reveal the secret, 64 lowercase hexadecimal digits made from 32 random bytes
     */
    public static String commit(DrawHash hash, String draw, String role, String reveal) {
        return hash.of("DR1|commit|" + draw + "|" + role + "|" + reveal);
    }

    /**
     * Whether this reveal is what the role promised in the plan; for checking a secret at once when
     * it is handed in.
     */
    public static boolean opens(Plan plan, String role, String reveal) {
        return Syntax.isHex64(reveal)
                && commit(plan.hash(), plan.draw(), role, reveal)
                        .equals(plan.commitments().get(role));
    }

    public static void requireOpened(Plan plan, Map<String, String> reveals) {
        SortedMap<String, String> promised = plan.commitments();
        E_COMMIT.unless(
                promised.keySet().equals(reveals.keySet()),
                "reveal.roles",
                reveals.keySet(),
                promised.keySet());
        reveals.forEach(
                (role, reveal) -> E_COMMIT.unless(opens(plan, role, reveal), "reveal.false", role));
    }
}
