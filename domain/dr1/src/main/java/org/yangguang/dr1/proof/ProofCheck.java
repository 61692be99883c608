package org.yangguang.dr1.proof;

import java.util.Optional;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.Seed;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Roster;

/**
 * Recomputes a published proof step by step (DR1 7.2).
 *
 * <p>Where inspectors.txt or recusals.txt are not shown (they are personal data), the objects are
 * recomputed and the teams are left to the auditor and the witness, who have the files.
 */
final class ProofCheck {

    private final ProofDirectory directory;
    private final StepReport report;

    ProofCheck(ProofDirectory directory, StepReport report) {
        this.directory = directory;
        this.report = report;
    }

    void run() {
        Optional<Plan> plan = report.step("plan", () -> Plan.read(directory.bytes("plan.txt")));
        Optional<Claims> claims =
                report.step("claims", () -> Claims.read(directory.bytes("proof.json")));
        if (plan.isPresent() && claims.isPresent()) {
            check(plan.get(), claims.get());
        }
        report.conclude();
    }

    private void check(Plan plan, Claims claims) {
        if (VoidedPlanCheck.isMeant(claims)) {
            new VoidedPlanCheck(directory, plan, claims, report).run();
        } else {
            recompute(plan, claims);
        }
    }

    private void recompute(Plan plan, Claims claims) {
        Optional<DrawInput> input = report.step("input", () -> input(claims));
        Optional<Roster> roster =
                input.flatMap(in -> report.step("roster", () -> roster(plan, in)));
        boolean opened = input.filter(in -> isOpened(plan, in)).isPresent();
        if (roster.isPresent() && opened) {
            report.step("draw", () -> Dr1.draw(plan, roster.get(), input.get()))
                    .ifPresent(outcome -> compare(outcome, roster.get(), claims));
        }
    }

    private DrawInput input(Claims claims) {
        return new DrawInput(
                directory.bytes("plan.txt"),
                directory.bytes("objects.txt"),
                directory.bytesIfAny("inspectors.txt"),
                directory.bytesIfAny("recusals.txt"),
                directory.bytesIfAny("events.txt"),
                claims.publicValue(),
                claims.reveals());
    }

    private Roster roster(Plan plan, DrawInput input) {
        return showsPeople(plan) ? Roster.read(plan, input) : Roster.readObjects(plan, input);
    }

    private boolean showsPeople(Plan plan) {
        return plan.staffing().team() == 0
                || directory.has("inspectors.txt") && directory.has("recusals.txt");
    }

    private boolean isOpened(Plan plan, DrawInput input) {
        boolean secrets =
                report.passes(
                        "commitments", () -> Commitments.requireOpened(plan, input.reveals()));
        boolean value =
                report.passes("public", () -> Seed.requireFromSource(plan, input.publicValue()));
        return secrets && value;
    }

    private void compare(DrawOutcome outcome, Roster roster, Claims claims) {
        new OutcomeCheck(directory, claims, roster, outcome, report).run();
        new LogCheck(directory, claims, LogCheck.Story.of(outcome), report).run();
    }
}
