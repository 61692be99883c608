package org.yangguang.dr1.draw;

import java.util.List;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;

/** Tries every way to fill the two seats of every object: slow, and without any idea in it. */
record EveryMatching(
        List<DrawObject> objects, List<DrawInspector> inspectors, List<Recusal> recusals) {

    int mostSeats() {
        return mostSeats(0, new int[objects.size() * 2]);
    }

    /** Seats before {@code seat} hold an inspector's number, or 0 for nobody. */
    private int mostSeats(int seat, int[] holders) {
        if (seat == holders.length) {
            return 0;
        }
        holders[seat] = 0;
        int most = mostSeats(seat + 1, holders);
        for (int i = 1; i <= inspectors.size(); i++) {
            if (mayTake(seat, i, holders)) {
                holders[seat] = i;
                most = Math.max(most, 1 + mostSeats(seat + 1, holders));
            }
        }
        return most;
    }

    private boolean mayTake(int seat, int number, int[] holders) {
        DrawInspector inspector = inspectors.get(number - 1);
        String object = objects.get(seat / 2).id();
        int held = 0;
        for (int other = 0; other < seat; other++) {
            held += holders[other] == number ? 1 : 0;
        }
        boolean leads = seat % 2 == 0;
        boolean inTeam = !leads && holders[seat - 1] == number;
        return (!leads || inspector.lead())
                && !inTeam
                && (inspector.cap() == 0 || held < inspector.cap())
                && recusals.stream()
                        .noneMatch(
                                r ->
                                        r.object().equals(object)
                                                && r.inspector().equals(inspector.id()));
    }
}
