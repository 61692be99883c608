package org.yangguang.dr1;

import static org.yangguang.dr1.ProofError.E_EVENT;

import java.util.Collection;
import java.util.List;

/**
 * Applies events in order: all vacating first, then the seats vacated or created are filled
 * together (DR1 3.7).
 */
final class EventReplay {

    private final Draw draw;
    private final Bench bench;
    private int number;

    EventReplay(Draw draw) {
        this.draw = draw;
        this.bench = draw.matching().bench();
    }

    void apply(DrawEvent event) {
        number++;
        draw.matching().refill(seatsToFill(event).stream().sorted().toList());
    }

    private Collection<Seat> seatsToFill(DrawEvent event) {
        if (event.isAboutInspectors() && !draw.roster().peopleShown()) {
            return List.of();
        }
        if (event instanceof DrawEvent.Out out) {
            return replace(out);
        }
        if (event instanceof DrawEvent.Add add) {
            return extend(add);
        }
        if (event instanceof DrawEvent.Leave leave) {
            return dismiss(leave);
        }
        return recuse((DrawEvent.Recuse) event);
    }

    private Collection<Seat> replace(DrawEvent.Out out) {
        Drawn drawn =
                draw.drawn(out.object())
                        .orElseThrow(
                                () -> rejected("%s is not drawn at this moment", out.object()));
        drawn.seats().forEach(bench::vacate);
        drawn.goOut(number);
        return joining(drawn.ranked().stratum(), 1);
    }

    private Collection<Seat> extend(DrawEvent.Add add) {
        return joining(add.stratum(), add.count());
    }

    private Collection<Seat> joining(String stratum, int count) {
        Stratum extended =
                draw.stratum(stratum)
                        .orElseThrow(() -> rejected("stratum %s has no quota", stratum));
        return Draw.seatsOf(extended.join(count, LineStatus.joined(number)));
    }

    private Collection<Seat> dismiss(DrawEvent.Leave leave) {
        return bench.dismiss(
                bench.member(leave.inspector())
                        .orElseThrow(() -> rejected("%s is not in the pool", leave.inspector())));
    }

    private Collection<Seat> recuse(DrawEvent.Recuse recuse) {
        if (!draw.roster().hasObject(recuse.object())) {
            throw rejected("%s is not in objects.txt", recuse.object());
        }
        if (!draw.roster().hasInspector(recuse.inspector())) {
            throw rejected("%s is not in inspectors.txt", recuse.inspector());
        }
        bench.recuse(recuse.object(), recuse.inspector());
        List<Seat> vacated = seatsOf(recuse.object(), recuse.inspector());
        vacated.forEach(bench::vacate);
        return vacated;
    }

    private List<Seat> seatsOf(String object, String inspector) {
        return bench.member(inspector).stream()
                .flatMap(m -> m.seats().stream())
                .filter(s -> s.object().id().equals(object))
                .toList();
    }

    private ProofRejected rejected(String sentence, String value) {
        return E_EVENT.because("event %s: " + sentence, number, value);
    }
}
