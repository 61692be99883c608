package org.yangguang.dr1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every draw (DR1 5 and 9). */
class DrawPropertiesTest {

    @Property(tries = 200)
    void aLargerQuotaOnlyAddsObjects(
            @ForAll int k,
            @ForAll @IntRange(max = 60) int n,
            @ForAll @IntRange(max = 60) int more) {
        List<DrawObject> objects = weighted(60, k);
        List<String> few = drawn(k, Math.min(n, more), objects);
        List<String> many = drawn(k, Math.max(n, more), objects);
        assertThat(many.subList(0, few.size())).isEqualTo(few);
    }

    private static List<String> drawn(int k, int count, List<DrawObject> objects) {
        return Drawing.drawn(Drawing.seed(k), "A:#" + count, objects);
    }

    @Property(tries = 200)
    void takingAwayAnObjectThatWasNotDrawnChangesNothing(
            @ForAll int k, @ForAll @IntRange(max = 39) int removed) {
        List<DrawObject> objects = weighted(40, k);
        List<String> drawn = drawn(k, 8, objects);
        List<DrawObject> fewer = new ArrayList<>(objects);
        String id = fewer.remove(removed).id();
        List<String> drawnFromFewer = drawn(k, 8, fewer);
        if (drawn.contains(id)) {
            assertThat(drawnFromFewer).containsAll(without(id, drawn)).hasSize(8);
        } else {
            assertThat(drawnFromFewer).isEqualTo(drawn);
        }
    }

    @Property(tries = 200)
    void anEventBringsTheNextOfTheSameOrder(@ForAll int k) {
        List<DrawObject> objects = weighted(30, k);
        DrawOutcome outcome =
                Drawing.draw(
                        Drawing.seed(k),
                        "A:#5",
                        0,
                        objects,
                        List.of(),
                        List.of(),
                        new DrawEvent.Add("A", 4, "E05"));
        assertThat(outcome.afterEvents().orElseThrow().result().lines())
                .extracting(DrawnLine::object)
                .isEqualTo(drawn(k, 9, objects));
    }

    @Property(tries = 200)
    void everyRatioIsMetAndRoundedUp(
            @ForAll int k,
            @ForAll @IntRange(max = 50) int size,
            @ForAll @IntRange(max = 20) int num,
            @ForAll @IntRange(min = 20, max = 40) int den) {
        int drawn =
                Drawing.drawn(Drawing.seed(k), "A:" + num + "/" + den, weighted(size, k)).size();
        assertThat(drawn * den).isBetween(size * num, size * num + den - 1);
    }

    @Property(tries = 200)
    void nobodyEverChecksAnObjectTheyAreRecusedFrom(@ForAll int k) {
        Case random = new Case(k);
        Set<String> recused = new HashSet<>();
        random.recusals.forEach(r -> recused.add(r.object() + r.inspector()));
        for (DrawnLine line : random.draw().result().lines()) {
            assertThat(line.inspectors()).noneMatch(i -> recused.contains(line.object() + i));
        }
    }

    @Property(tries = 200)
    void aTeamHasNobodyTwiceAndALeadOnItsFirstSeat(@ForAll int k) {
        Case random = new Case(k);
        for (DrawnLine line : random.draw().result().lines()) {
            assertThat(line.inspectors()).doesNotHaveDuplicates();
            assertThat(line.team().get(0))
                    .matches(id -> id.equals(DrawnLine.UNFILLED) || random.inspector(id).lead());
        }
    }

    @Property(tries = 200)
    void nobodyHoldsMoreSeatsThanTheirCap(@ForAll int k) {
        Case random = new Case(k);
        List<String> seats =
                random.draw().result().lines().stream()
                        .flatMap(line -> line.inspectors().stream())
                        .toList();
        for (DrawInspector inspector : random.inspectors) {
            int held = Collections.frequency(seats, inspector.id());
            assertThat(held).isLessThanOrEqualTo(inspector.cap() == 0 ? 99 : inspector.cap());
        }
    }

    @Property(tries = 500)
    void noOtherMatchingWouldFillMoreSeats(@ForAll int k) {
        Case random = new Case(k);
        DrawOutcome outcome = random.draw();
        long filled = outcome.result().lines().stream().mapToLong(l -> l.inspectors().size()).sum();
        assertThat(filled)
                .isEqualTo(
                        new MaximumFlow(random.objects, random.inspectors, random.recusals, 2)
                                .value());
        assertThat(outcome.unfilled()).hasSize((int) (2L * random.objects.size() - filled));
    }

    private static List<String> without(String id, List<String> ids) {
        return ids.stream().filter(i -> !i.equals(id)).toList();
    }

    private static List<DrawObject> weighted(int count, int k) {
        Random random = new Random(k);
        return IntStream.range(0, count)
                .mapToObj(i -> Drawing.object("E%03d".formatted(i), "A", 1 + random.nextInt(9)))
                .toList();
    }

    /** A small tight case: needs, caps and recusals get in each other's way. */
    private static final class Case {

        private final int k;
        private final List<DrawObject> objects = new ArrayList<>();
        private final List<DrawInspector> inspectors = new ArrayList<>();
        private final List<Recusal> recusals = new ArrayList<>();

        Case(int k) {
            this.k = k;
            Random random = new Random(k);
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                Optional<String> need =
                        random.nextInt(3) == 0 ? Optional.of("SE") : Optional.empty();
                objects.add(new DrawObject("X" + i, "A", 1, need, Optional.empty()));
            }
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                String[] skills = random.nextInt(3) == 0 ? new String[] {"SE"} : new String[0];
                inspectors.add(
                        Drawing.inspector(
                                "I" + i, random.nextBoolean(), random.nextInt(4), skills));
            }
            for (DrawObject object : objects) {
                for (DrawInspector inspector : inspectors) {
                    if (random.nextInt(4) == 0) {
                        recusals.add(new Recusal(object.id(), inspector.id(), "R01"));
                    }
                }
            }
        }

        DrawOutcome draw() {
            return Drawing.draw(Drawing.seed(k), "A:1/1", 2, objects, inspectors, recusals);
        }

        DrawInspector inspector(String id) {
            return inspectors.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
        }
    }
}
