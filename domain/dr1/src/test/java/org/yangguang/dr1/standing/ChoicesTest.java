package org.yangguang.dr1.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.Drawing;
import org.yangguang.dr1.draw.MaximumFlow;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;

class ChoicesTest {

    private final DrawObject object = Drawing.object("X", "A", 1);

    @Test
    void four_inspectors_give_six_teams_and_fewer_when_fewer_lead() {
        assertThat(count(4, 4, List.of())).isEqualTo(6);
        assertThat(count(4, 2, List.of())).isEqualTo(5);
        assertThat(count(4, 1, List.of())).isEqualTo(3);
    }

    @Test
    void after_two_recusals_there_is_no_chance_left() {
        List<Recusal> recusals =
                List.of(new Recusal("X", "I2", "R01"), new Recusal("X", "I3", "R02"));
        assertThat(count(4, 4, recusals)).isEqualTo(1);
    }

    @Test
    void whoever_is_out_is_named_with_the_ground() {
        DrawInspector excluded = new DrawInspector("I9", true, List.of(), 0, 0, Optional.of("X09"));
        Choices choices =
                Choices.of(
                        object,
                        List.of(Drawing.inspector("I1", true, 0), excluded),
                        List.of(new Recusal("X", "I1", "R01"), new Recusal("Y", "I9", "R02")),
                        2);
        assertThat(choices.barred())
                .containsExactly(
                        new Choices.Barred("I1", Choices.Ground.RECUSED, "R01"),
                        new Choices.Barred("I9", Choices.Ground.EXCLUDED, "X09"));
        assertThat(choices.count()).isZero();
    }

    @Test
    void the_only_lead_cannot_also_be_the_specialist() {
        DrawObject needing = Drawing.needing("X", "SE");
        List<DrawInspector> inspectors =
                List.of(Drawing.inspector("I1", true, 0, "SE"), Drawing.inspector("I2", false, 0));
        assertThat(Choices.count(needing, inspectors, List.of(), 2)).isZero();
    }

    @Property(tries = 300)
    void the_number_is_that_of_trying_every_subset(
            @ForAll int k,
            @ForAll @IntRange(max = 7) int size,
            @ForAll @IntRange(max = 4) int team,
            @ForAll boolean needs) {
        Random random = new Random(k);
        DrawObject wanted = needs ? Drawing.needing("X", "SE") : object;
        List<DrawInspector> inspectors =
                IntStream.range(0, size)
                        .mapToObj(
                                i ->
                                        random.nextBoolean()
                                                ? Drawing.inspector(
                                                        "I" + i, random.nextBoolean(), 0, "SE")
                                                : Drawing.inspector(
                                                        "I" + i, random.nextBoolean(), 0))
                        .toList();
        long tried =
                IntStream.range(0, 1 << size)
                        .filter(subset -> Integer.bitCount(subset) == team)
                        .filter(subset -> canFill(wanted, members(inspectors, subset)))
                        .count();
        assertThat(Choices.count(wanted, inspectors, List.of(), team)).isEqualTo(tried);
    }

    private static List<DrawInspector> members(List<DrawInspector> all, int subset) {
        return IntStream.range(0, all.size())
                .filter(i -> (subset >> i & 1) == 1)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean canFill(DrawObject object, List<DrawInspector> team) {
        return new MaximumFlow(List.of(object), team, List.of(), team.size()).value()
                == team.size();
    }

    private int count(int inspectors, int leads, List<Recusal> recusals) {
        List<DrawInspector> all =
                IntStream.range(0, inspectors)
                        .mapToObj(i -> Drawing.inspector("I" + i, i < leads, 0))
                        .toList();
        return Choices.count(object, all, recusals, 2).intValueExact();
    }
}
