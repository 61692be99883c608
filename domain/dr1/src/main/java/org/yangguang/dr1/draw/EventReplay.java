package org.yangguang.dr1.draw;

import static org.yangguang.dr1.file.ProofError.E_EVENT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.file.Sentence;
import org.yangguang.dr1.frozen.DrawEvent;

/**
 * Applies events in order: all vacating first, then the seats vacated or created are filled
 * together (DR1 3.7).
 */
final class EventReplay {

    private final Draw draw;
    private final Bench bench;
    private final List<DrawEvent> events;
    private final Set<String> recusable;
    private int number;

    EventReplay(Draw draw, List<DrawEvent> events) {
        this.draw = draw;
        this.bench = draw.matching().bench();
        this.events = events;
        this.recusable = draw.roster().objectsAmong(namedInRecusals(events));
    }

    private static Set<String> namedInRecusals(List<DrawEvent> events) {
        return events.stream()
                .filter(DrawEvent.Recuse.class::isInstance)
                .map(DrawEvent.Recuse.class::cast)
                .map(DrawEvent.Recuse::object)
                .collect(Collectors.toSet());
    }

    void run() {
        events.forEach(this::apply);
    }

    private void apply(DrawEvent event) {
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
                draw.drawn(out.object()).orElseThrow(() -> rejected("event.out", out.object()));
        drawn.seats().forEach(bench::vacate);
        drawn.goOut(number);
        return joining(drawn.ranked().stratum(), 1);
    }

    private Collection<Seat> extend(DrawEvent.Add add) {
        return joining(add.stratum(), add.count());
    }

    private Collection<Seat> joining(String stratum, int count) {
        Stratum extended =
                draw.stratum(stratum).orElseThrow(() -> rejected("event.stratum", stratum));
        return Draw.seatsOf(extended.join(count, LineStatus.joined(number)));
    }

    private Collection<Seat> dismiss(DrawEvent.Leave leave) {
        return bench.dismiss(
                bench.member(leave.inspector())
                        .orElseThrow(() -> rejected("event.leave", leave.inspector())));
    }

    private Collection<Seat> recuse(DrawEvent.Recuse recuse) {
        if (!recusable.contains(recuse.object())) {
            throw rejected("event.object", recuse.object());
        }
        if (!draw.roster().hasInspector(recuse.inspector())) {
            throw rejected("event.inspector", recuse.inspector());
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

    private ProofRejected rejected(String key, String value) {
        return E_EVENT.because("event", number, Sentence.of(key, value));
    }
}
