package org.yangguang.dr1;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for the draw in the hash-chained log, if log.txt is among the files (DR1 3.8). */
record LogCheck(ProofDirectory directory, Claims claims, DrawOutcome outcome, StepReport report) {

    void run() {
        if (!directory.has("log.txt")) {
            report.skip("log.none");
            return;
        }
        report.step("log", () -> DrawLog.read(directory.bytes("log.txt"))).ifPresent(this::inspect);
    }

    private void inspect(DrawLog log) {
        List<LogEntry> plans = entries(log, LogType.PLAN, outcome.planHash());
        report.check(plans.size() == 1 && ofDraw(log, LogType.PLAN).count() == 1, "log.plan");
        report.check(entries(log, LogType.VOID, outcome.planHash()).isEmpty(), "log.void");
        if (plans.size() == 1) {
            followUp(log, plans.get(0));
        }
        if (claims.field("log").orElse(null) instanceof Map<?, ?> claim
                && claim.get("heads") instanceof List<?> heads) {
            report.check(Collections.indexOfSubList(log.heads(), heads) >= 0, "log.heads");
        }
    }

    private void followUp(DrawLog log, LogEntry plan) {
        DrawLog before = new DrawLog(log.entries().subList(0, plan.number() - 1));
        report.check(before.continues(outcome.plan().prev()), "log.prev");
        report.check(isLoggedAfter(plan, log, LogType.RESULT, "result_hash"), "log.result");
        if (outcome.afterEvents().isPresent()) {
            report.check(isLoggedAfter(plan, log, LogType.FINAL, "final_hash"), "log.final");
        }
    }

    /** By the hash that the proof claims, which was compared with the file before. */
    private boolean isLoggedAfter(LogEntry plan, DrawLog log, LogType type, String hashName) {
        return claims.field(hashName)
                .map(hash -> entries(log, type, hash))
                .map(found -> found.stream().anyMatch(e -> e.number() > plan.number()))
                .orElse(false);
    }

    private List<LogEntry> entries(DrawLog log, LogType type, Object hash) {
        return ofDraw(log, type).filter(e -> e.hash().equals(hash)).toList();
    }

    private Stream<LogEntry> ofDraw(DrawLog log, LogType type) {
        return log.entries().stream()
                .filter(e -> e.type() == type && e.draw().equals(outcome.plan().draw()));
    }
}
