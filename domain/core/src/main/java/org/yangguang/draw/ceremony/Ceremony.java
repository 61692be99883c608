package org.yangguang.draw.ceremony;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.FinalResult;
import org.yangguang.dr1.draw.Result;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.dr1.log.LogType;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.Instants;
import org.yangguang.draw.ceremony.CeremonyRules.EventNotPossible;
import org.yangguang.draw.ceremony.CeremonyRules.TooEarlyForPublicNumber;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.LogBook;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.platform.Bureau;
import org.yangguang.rules.parameters.Figures;

/**
 * The moments of DR1 4.1: T0 publishes the plan, T1 draws and seals, events follow, T2 opens everything; or the plan is
 * given up, and what was drawn is opened with it.
 */
@ApplicationScoped
public class Ceremony {

    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private EventBook events;
    @Inject private ProofWriter proof;
    @Inject private Bureau bureau;
    @Inject private Clock clock;

    /** T0. */
    public void publish(Draw draw) {
        draw.require(DrawStatus.COMMITTED);
        String prev = log.lockedHead();
        Plan plan = PlanComposer.compose(draw, prev, files.list(draw.id()), bureau);
        byte[] bytes = plan.write();
        String hash = plan.hash().of(bytes);
        files.store(draw.id(), DrawFiles.PLAN, bytes);
        draw.publish(hash, log.append(LogType.PLAN, draw.number(), hash));
    }

    /** T1. */
    public DrawOutcome run(Draw draw) {
        draw.require(DrawStatus.OPENED);
        requireGap(draw);
        return seal(draw);
    }

    private DrawOutcome seal(Draw draw) {
        DrawOutcome outcome = outcome(draw);
        files.store(draw.id(), DrawFiles.RESULT, outcome.result().text().getBytes(US_ASCII));
        Instant now = log.append(LogType.RESULT, draw.number(), outcome.result().hash());
        draw.seal(outcome.result().hash(), Grade.of(outcome.plan(), draw.publicValue()), now);
        return outcome;
    }

    /** One more event: what all of them come to is logged at once, the names stay sealed (DR1 3.7, 3.8). */
    public Amended amend(Draw draw, DrawEvent event, ChangeId change) {
        draw.require(DrawStatus.DRAWN);
        List<DrawEvent> all = with(draw, event);
        Result last = replayed(draw, all).result();
        Instant now = log.append(LogType.FINAL, draw.number(), last.hash());
        EventLine line = new EventLine(draw.id(), all.size(), event, change, last.hash(), now);
        events.add(line);
        return new Amended(line, last);
    }

    /** The line that was added, and what all lines come to. */
    public record Amended(EventLine line, Result last) {}

    /** {@link EventNotPossible} when the event could not happen now. */
    public void requirePossible(Draw draw, DrawEvent event) {
        draw.require(DrawStatus.DRAWN);
        replayed(draw, with(draw, event));
    }

    private List<DrawEvent> with(Draw draw, DrawEvent next) {
        List<DrawEvent> all = new ArrayList<>(events.events(draw.id()));
        all.add(next);
        return all;
    }

    private FinalResult replayed(Draw draw, List<DrawEvent> all) {
        try {
            return Dr1.draw(input(draw, RosterFiles.writeEvents(all))).afterEvents().orElseThrow();
        } catch (ProofRejected impossible) {
            throw new EventNotPossible();
        }
    }

    /** T2; returns the seed. */
    public String disclose(Draw draw, int voids) {
        DrawOutcome outcome = outcome(draw);
        draw.disclose(log.append(LogType.REVEAL, draw.number(), outcome.seed().hex()));
        open(draw, outcome, voids, null);
        return outcome.seed().hex();
    }

    /** 作废; once the public number is in, the result is computed and opened too (DR1 4.4). */
    public void giveUp(Draw draw, String code, String reason, int voids) {
        Optional<DrawOutcome> drawn =
                draw.status() == DrawStatus.OPENED
                        ? Optional.of(seal(draw))
                        : Optional.of(draw).filter(d -> d.status().isDrawn()).map(this::outcome);
        draw.giveUp(reason, log.append(LogType.VOID, draw.number(), draw.planHash()));
        if (drawn.isPresent()) {
            DrawOutcome outcome = drawn.get();
            log.append(LogType.REVEAL, draw.number(), outcome.seed().hex());
            open(draw, outcome, voids, code);
        } else {
            openLog(draw, proof.writeUndrawn(draw, voids, code));
        }
    }

    private void open(Draw draw, DrawOutcome outcome, int voids, String voidCode) {
        outcome.afterEvents()
                .ifPresent(
                        last -> {
                            files.store(draw.id(), DrawFiles.EVENTS, events.file(draw.id()));
                            byte[] text = last.result().text().getBytes(US_ASCII);
                            files.store(draw.id(), DrawFiles.FINAL, text);
                        });
        openLog(draw, proof.write(draw, outcome, voids, voidCode));
    }

    private void openLog(Draw draw, byte[] written) {
        files.store(draw.id(), DrawFiles.LOG, log.log().write());
        files.store(draw.id(), DrawFiles.PROOF, written);
    }

    /**
     * What the sealed files and the events so far come to; the same whenever it is computed.
     *
     * @throws org.yangguang.kernel.RuleBroken when a stored file is not the one that the plan froze
     */
    public DrawOutcome outcome(Draw draw) {
        return DrawFiles.unchanged(() -> Dr1.draw(input(draw, events.file(draw.id()))));
    }

    private DrawInput input(Draw draw, byte[] events) {
        return new DrawInput(
                files.read(draw.id(), DrawFiles.PLAN),
                files.read(draw.id(), FrozenLists.OBJECTS),
                files.read(draw.id(), FrozenLists.INSPECTORS),
                files.read(draw.id(), FrozenLists.RECUSALS),
                events,
                draw.publicValue(),
                draw.pledges().reveals());
    }

    /** Between T0 and T1 everybody has time to note the plan's hash. */
    public void requireGap(Draw draw) {
        Duration left = Duration.between(clock.instant(), draw.earliestDraw(gap(draw)));
        if (!left.isNegative() && !left.isZero()) {
            throw new TooEarlyForPublicNumber(
                    left.plusSeconds(59).toMinutes(),
                    Instants.minute(draw.earliestDraw(gap(draw)), clock));
        }
    }

    /** What was promised for a draw, with the first moment at which it may be held. */
    public Terms terms(Draw draw) {
        return Terms.of(draw, draw.plannedAt() == null ? null : draw.earliestDraw(gap(draw)));
    }

    /** By the parameter in force on the day of the plan. */
    Duration gap(Draw draw) {
        LocalDate day = LocalDate.ofInstant(draw.plannedAt(), clock.getZone());
        return Figures.DRAW_GAP.on(day);
    }
}
