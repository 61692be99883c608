package org.yangguang.dr1.proof;

import java.util.Map;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Roster;

/**
 * Checks a plan that was given up before anything was drawn: the list is the frozen one, the
 * secrets handed in so far are those promised, and the log knows of no result that is kept back.
 */
record VoidedPlanCheck(ProofDirectory directory, Plan plan, Claims claims, StepReport report) {

    void run() {
        report.passes("objects.frozen", () -> Roster.readObjects(plan, objectsOnly()));
        if (!claims.reveals().isEmpty()) {
            report.check(
                    claims.reveals().entrySet().stream()
                            .allMatch(e -> Commitments.opens(plan, e.getKey(), e.getValue())),
                    "commitments");
        }
        report.check(
                !directory.has("result.txt") && !directory.has("final.txt"), "void.nothingdrawn");
        String hash = plan.hash().of(directory.bytes("plan.txt"));
        new LogCheck(directory, claims, new LogCheck.Story(plan, hash, false, false), report).run();
    }

    private DrawInput objectsOnly() {
        byte[] none = new byte[0];
        return new DrawInput(
                none, directory.bytes("objects.txt"), none, none, none, Plan.NO_SOURCE, Map.of());
    }

    /** Whether the proof speaks of a void plan and of no public number. */
    static boolean isMeant(Claims claims) {
        return claims.voided().isPresent() && claims.fields().get("public_value") == null;
    }
}
