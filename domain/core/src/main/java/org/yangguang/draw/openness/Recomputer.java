package org.yangguang.draw.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.standing.Choices;
import org.yangguang.dr1.standing.Standings;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.Staff;

/** Recomputes a draw for the public, once for each state of draw and log. */
@ApplicationScoped
class Recomputer {

    @Inject private DrawFiles files;
    @Inject private Ceremony ceremony;
    @Inject private Checks checks;

    private final Shelf<State, Recomputed> shelf = new Shelf<>();

    /** What decides the answer; anything that is sealed or logged changes it. */
    record State(
            DrawId draw, DrawStatus status, String publicValue, String resultHash, String logHead) {

        static State of(Draw draw, String logHead) {
            return new State(
                    draw.id(), draw.status(), draw.publicValue(), draw.resultHash(), logHead);
        }
    }

    Recomputed of(Draw draw, String logHead) {
        return shelf.of(State.of(draw, logHead), () -> recompute(draw));
    }

    private Recomputed recompute(Draw draw) {
        List<DrawObject> objects = files.objects(draw.id());
        Optional<DrawOutcome> outcome =
                draw.isDisclosed() ? Optional.of(ceremony.outcome(draw)) : Optional.empty();
        return new Recomputed(
                checks.of(draw, outcome),
                objects.stream().collect(Collectors.toMap(DrawObject::id, o -> o)),
                outcome.map(again -> opened(draw, again, objects)));
    }

    private Recomputed.Opened opened(Draw draw, DrawOutcome outcome, List<DrawObject> objects) {
        return new Recomputed.Opened(
                outcome, Standings.of(outcome, objects), choices(draw, objects));
    }

    private Map<String, Long> choices(Draw draw, List<DrawObject> objects) {
        List<DrawInspector> inspectors = files.inspectors(draw.id());
        List<Recusal> recusals = files.recusals(draw.id());
        List<DrawObject> eligible = objects.stream().filter(DrawObject::eligible).toList();
        return Choices.ofEach(eligible, inspectors, recusals, draw.teamSize()).stream()
                .collect(Collectors.toMap(Choices::object, c -> Staff.clamped(c.count())));
    }
}
