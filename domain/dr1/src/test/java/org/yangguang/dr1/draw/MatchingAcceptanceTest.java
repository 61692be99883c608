package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;

/** The acceptance of DR1 section 9, T10: no other matching would fill more seats. */
class MatchingAcceptanceTest {

    private static final int CASES = 20_000;

    @Test
    void in_twenty_thousand_tight_cases_the_filled_seats_are_the_maximum_flow() {
        for (int k = 0; k < CASES; k++) {
            TightCase tight = new TightCase(k);
            DrawOutcome outcome = tight.draw();
            long filled = filled(outcome);
            assertThat(filled).as("case %s", k).isEqualTo(tight.mostSeats());
            assertThat(outcome.unfilled()).hasSize((int) (tight.seats() - filled));
        }
    }

    /** Negative control: the cases are tight enough to catch a matching that gives up early. */
    @Test
    void without_exchanges_seats_would_stay_empty_that_could_be_filled() {
        long lost =
                IntStream.range(0, 2000)
                        .mapToObj(TightCase::new)
                        .mapToLong(tight -> tight.mostSeats() - tight.seatsWithoutExchange())
                        .sum();
        assertThat(lost).isGreaterThan(300);
    }

    /** Two objects, three inspectors: every combination of lead flags, caps and recusals. */
    @Test
    void in_every_small_roster_the_filled_seats_are_the_most_that_trying_all_teams_fills() {
        List<DrawObject> objects = Drawing.objects("X%d", 2);
        for (int bits = 0; bits < 1 << 12; bits++) {
            List<DrawInspector> inspectors = inspectors(bits);
            List<Recusal> recusals = recusals(bits >> 6);
            DrawOutcome outcome =
                    Drawing.draw(Drawing.seed(bits), "A:1/1", 2, objects, inspectors, recusals);
            assertThat(filled(outcome))
                    .as("roster %s", bits)
                    .isEqualTo(new EveryMatching(objects, inspectors, recusals).mostSeats());
        }
    }

    private static List<DrawInspector> inspectors(int bits) {
        return IntStream.range(0, 3)
                .mapToObj(
                        i -> Drawing.inspector("I" + i, isSet(bits, i), isSet(bits, 3 + i) ? 1 : 0))
                .toList();
    }

    private static List<Recusal> recusals(int bits) {
        List<Recusal> recusals = new ArrayList<>();
        for (int pair = 0; pair < 6; pair++) {
            if (isSet(bits, pair)) {
                recusals.add(new Recusal("X" + pair / 3, "I" + pair % 3, "R01"));
            }
        }
        return recusals;
    }

    private static boolean isSet(int bits, int at) {
        return (bits >> at & 1) == 1;
    }

    private static long filled(DrawOutcome outcome) {
        return outcome.result().lines().stream().mapToLong(l -> l.inspectors().size()).sum();
    }
}
