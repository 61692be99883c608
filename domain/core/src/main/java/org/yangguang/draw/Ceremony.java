package org.yangguang.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.yangguang.dr1.Dr1;
import org.yangguang.dr1.DrawInput;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.Grade;
import org.yangguang.dr1.LogType;
import org.yangguang.dr1.Plan;
import org.yangguang.rules.parameters.Parameters;

/** The three moments of DR1 4.1: T0 publishes the plan, T1 draws and seals, T2 opens everything. */
@ApplicationScoped
class Ceremony {

    private static final byte[] NO_EVENTS = {};

    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Proof proof;
    @Inject private Clock clock;

    /** T0. */
    void publish(Draw draw) {
        draw.require(DrawStatus.COMMITTED);
        String prev = log.lockedHead();
        Plan plan = PlanComposer.compose(draw, prev, files.list(draw.id()));
        byte[] bytes = plan.write();
        String hash = plan.hash().of(bytes);
        files.store(draw.id(), DrawFiles.PLAN, bytes);
        draw.publish(hash, log.append(LogType.PLAN, draw.number(), hash));
    }

    /** T1. */
    DrawOutcome run(Draw draw) {
        draw.require(DrawStatus.OPENED);
        requireGap(draw);
        DrawOutcome outcome = outcome(draw);
        files.store(draw.id(), DrawFiles.RESULT, outcome.result().text().getBytes(US_ASCII));
        Instant now = log.append(LogType.RESULT, draw.number(), outcome.result().hash());
        draw.seal(outcome.result().hash(), Grade.of(outcome.plan(), draw.publicValue()), now);
        return outcome;
    }

    /** T2; returns the seed. */
    String disclose(Draw draw, int voids) {
        DrawOutcome outcome = outcome(draw);
        draw.disclose(log.append(LogType.REVEAL, draw.number(), outcome.seed().hex()));
        files.store(draw.id(), DrawFiles.LOG, log.log().write());
        files.store(draw.id(), DrawFiles.PROOF, proof.write(draw, outcome, voids));
        return outcome.seed().hex();
    }

    /** What the sealed files come to; the same whenever it is computed. */
    DrawOutcome outcome(Draw draw) {
        return Dr1.draw(input(draw));
    }

    private DrawInput input(Draw draw) {
        return new DrawInput(
                files.read(draw.id(), DrawFiles.PLAN),
                files.read(draw.id(), FrozenLists.OBJECTS),
                files.read(draw.id(), FrozenLists.INSPECTORS),
                files.read(draw.id(), FrozenLists.RECUSALS),
                NO_EVENTS,
                draw.publicValue(),
                draw.reveals());
    }

    /** Between T0 and T1 everybody has time to note the plan's hash. */
    void requireGap(Draw draw) {
        Duration left = Duration.between(clock.instant(), draw.earliestDraw(gap(draw)));
        if (!left.isNegative() && !left.isZero()) {
            throw new TooEarlyForPublicNumber(
                    left.plusSeconds(59).toMinutes(),
                    Instants.minute(draw.earliestDraw(gap(draw)), clock));
        }
    }

    /** By the parameter in force on the day of the plan. */
    Duration gap(Draw draw) {
        LocalDate day = LocalDate.ofInstant(draw.plannedAt(), clock.getZone());
        return Duration.ofMinutes(Parameters.days("draw.minGapMinutes", day));
    }
}
