package org.yangguang.dr1.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.Drawing;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.frozen.DrawObject;

class StandingTest {

    private final List<DrawObject> objects = new ArrayList<>(Drawing.objects("E%d", 9));
    private final DrawOutcome outcome =
            Drawing.draw(Drawing.seed(3), "A:1/3;B:#1", 0, objects, List.of(), List.of());

    @Test
    void a_drawn_object_has_the_rank_and_key_of_its_line() {
        DrawnLine second = outcome.result().lines().get(1);
        Standing.Place place = standing(second.object()).place().orElseThrow();
        assertThat(place.rank()).isEqualTo(2);
        assertThat(place.key()).isEqualTo(second.key());
        assertThat(place.stratum().drawn()).isGreaterThanOrEqualTo(place.rank());
    }

    @Test
    void an_object_that_was_not_drawn_stands_above_the_cut_off() {
        List<String> order = Drawing.drawn(Drawing.seed(3), "A:1/1;B:#1", objects);
        Standing.Place place = standing(order.get(3)).place().orElseThrow();
        assertThat(place.rank()).isEqualTo(4);
        assertThat(place.key()).isGreaterThan(place.stratum().cutoff().orElseThrow());
    }

    @Test
    void an_excluded_object_has_no_place_but_its_reason() {
        objects.add(new DrawObject("F", "A", 1, Optional.empty(), Optional.of("X01")));
        assertThat(standing("F").place()).isEmpty();
        assertThat(standing("F").object().exclusion()).contains("X01");
    }

    @Test
    void what_is_not_in_the_roster_has_no_standing() {
        assertThat(Standings.of(outcome, objects).find("UNKNOWN")).isEmpty();
    }

    private Standing standing(String id) {
        return Standings.of(outcome, objects).find(id).orElseThrow();
    }
}
