package org.yangguang.dr1.proof;

import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.dr1.log.LogType;

/**
 * Whether a plan was given up as DR1 4.4 demands: entered once, after the plan and for this plan,
 * with its reason, and nothing drawn afterwards. Such a draw is verified as voided; a void that
 * only one of log and proof knows of is a forged one.
 *
 * @param plan entry of the plan
 * @param entries of this draw, in order
 */
record VoidCheck(
        LogEntry plan, List<LogEntry> entries, Optional<VoidClaim> claim, StepReport report) {

    void run(Plan text) {
        List<LogEntry> voids =
                entries.stream().filter(entry -> entry.type() == LogType.VOID).toList();
        if (voids.isEmpty()) {
            report.check(claim.isEmpty(), claim.isEmpty() ? "log.void" : "void.unlogged");
            return;
        }
        LogEntry last = voids.get(voids.size() - 1);
        boolean entered =
                voids.size() == 1
                        && last.hash().equals(plan.hash())
                        && last.number() > plan.number();
        report.check(entered, "void.entered");
        report.check(claim.isPresent(), "void.reason");
        report.check(entries.stream().noneMatch(entry -> isDrawnAfter(last, entry)), "void.last");
        claim.ifPresent(told -> report.voided(last.time(), told.in(text)));
    }

    private static boolean isDrawnAfter(LogEntry last, LogEntry entry) {
        boolean drawn = entry.type() == LogType.RESULT || entry.type() == LogType.FINAL;
        return drawn && entry.number() > last.number();
    }
}
