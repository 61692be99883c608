package org.yangguang.dr1.proof;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.dr1.log.LogType;

/** Looks for the draw in the hash-chained log, if log.txt is among the files (DR1 3.8). */
record LogCheck(ProofDirectory directory, Claims claims, Story story, StepReport report) {

    /** What the log should tell; {@code drawn} and {@code changed}: whether a result and a final were published. */
    record Story(Plan plan, String planHash, boolean drawn, boolean changed) {

        static Story of(DrawOutcome outcome) {
            return new Story(
                    outcome.plan(), outcome.planHash(), true, outcome.afterEvents().isPresent());
        }
    }

    void run() {
        if (!directory.has("log.txt")) {
            report.skip("log.none");
            claims.voided().ifPresent(told -> report.check(false, "void.unlogged"));
            return;
        }
        report.step("log", () -> DrawLog.read(directory.bytes("log.txt"))).ifPresent(this::inspect);
    }

    private void inspect(DrawLog log) {
        List<LogEntry> plans = entries(log, LogType.PLAN, story.planHash());
        report.check(plans.size() == 1 && ofDraw(log, LogType.PLAN).count() == 1, "log.plan");
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
        report.check(before.continues(story.plan().prev()), "log.prev");
        if (story.drawn()) {
            report.check(isLoggedAfter(plan, log, LogType.RESULT, "result_hash"), "log.result");
        } else {
            report.check(ofDraw(log, LogType.RESULT).findAny().isEmpty(), "void.undrawn");
        }
        if (story.changed()) {
            report.check(isLoggedAfter(plan, log, LogType.FINAL, "final_hash"), "log.final");
        }
        new VoidCheck(plan, ofDraw(log).toList(), claims.voided(), report).run(story.plan());
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
        return ofDraw(log).filter(e -> e.type() == type);
    }

    private Stream<LogEntry> ofDraw(DrawLog log) {
        return log.entries().stream().filter(e -> e.draw().equals(story.plan().draw()));
    }
}
