package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;

/** What holds for every draw (DR1 5 and 9). */
class DrawPropertiesTest {

    @Property(tries = 200)
    void a_larger_quota_only_adds_objects(
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
    void taking_away_an_object_that_was_not_drawn_changes_nothing(
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
    void an_event_brings_the_next_of_the_same_order(@ForAll int k) {
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
    void every_ratio_is_met_and_rounded_up(
            @ForAll int k,
            @ForAll @IntRange(max = 50) int size,
            @ForAll @IntRange(max = 20) int num,
            @ForAll @IntRange(min = 20, max = 40) int den) {
        int drawn =
                Drawing.drawn(Drawing.seed(k), "A:" + num + "/" + den, weighted(size, k)).size();
        assertThat(drawn * den).isBetween(size * num, size * num + den - 1);
    }

    @Property(tries = 200)
    void nobody_ever_checks_an_object_they_are_recused_from(@ForAll int k) {
        TightCase random = new TightCase(k);
        assertNobodyIsRecused(random, random.draw().result());
    }

    @Property(tries = 200)
    void a_team_has_nobody_twice_and_a_lead_on_its_first_seat(@ForAll int k) {
        TightCase random = new TightCase(k);
        for (DrawnLine line : random.draw().result().lines()) {
            assertThat(line.inspectors()).doesNotHaveDuplicates();
            assertThat(line.team().get(0))
                    .matches(id -> id.equals(DrawnLine.UNFILLED) || random.inspector(id).lead());
        }
    }

    @Property(tries = 200)
    void nobody_holds_more_seats_than_their_cap(@ForAll int k) {
        TightCase random = new TightCase(k);
        List<String> seats =
                random.draw().result().lines().stream()
                        .flatMap(line -> line.inspectors().stream())
                        .toList();
        for (DrawInspector inspector : random.inspectors()) {
            int held = Collections.frequency(seats, inspector.id());
            assertThat(held).isLessThanOrEqualTo(inspector.cap() == 0 ? 99 : inspector.cap());
        }
    }

    @Property(tries = 200)
    void nobody_who_is_recused_later_stays_or_comes_back(
            @ForAll int k,
            @ForAll @IntRange(max = 1) int object,
            @ForAll @IntRange(max = 1) int i) {
        TightCase random = new TightCase(k);
        DrawOutcome outcome =
                random.draw(
                        new DrawEvent.Recuse("X" + object, "I" + i, "R01"),
                        new DrawEvent.Recuse("X" + object, "I" + (1 - i), "R01"));
        assertNobodyIsRecused(random, outcome.afterEvents().orElseThrow().result());
        assertThat(outcome.afterEvents().orElseThrow().result().lines())
                .filteredOn(line -> line.object().equals("X" + object))
                .flatExtracting(DrawnLine::inspectors)
                .doesNotContain("I0", "I1");
    }

    private static void assertNobodyIsRecused(TightCase random, Result result) {
        Set<String> recused = new HashSet<>();
        random.recusals().forEach(r -> recused.add(r.object() + r.inspector()));
        for (DrawnLine line : result.lines()) {
            assertThat(line.inspectors()).noneMatch(i -> recused.contains(line.object() + i));
        }
    }

    @Property(tries = 200)
    void the_quota_of_every_stratum_is_met_exactly(
            @ForAll int k, @ForAll @IntRange(max = 30) int a, @ForAll @IntRange(max = 30) int b) {
        List<DrawObject> objects = new ArrayList<>(weighted(60, k));
        objects.replaceAll(o -> Drawing.object(o.id(), o.weight() % 2 == 0 ? "A" : "B", 1));
        long inA = objects.stream().filter(o -> o.stratum().equals("A")).count();
        String quotas = "A:#" + a + ";B:" + b + "/30";
        assertThat(Drawing.draw(Drawing.seed(k), quotas, 0, objects, List.of(), List.of()).strata())
                .extracting(StratumDraw::drawn)
                .containsExactly((int) Math.min(a, inA), (int) ((b * (60 - inA) + 29) / 30));
    }

    /** The oracle reads the specification word for word: all keys in full, then sort. */
    @Property(tries = 200)
    void the_first_are_those_that_sorting_all_full_keys_puts_first(
            @ForAll int k, @ForAll @IntRange(max = 60) int n) {
        Seed seed = Drawing.seed(k);
        List<DrawObject> objects = weighted(60, k);
        List<DrawObject> sorted =
                objects.stream()
                        .sorted(Comparator.comparing(o -> seed.key(o.id(), o.weight())))
                        .toList();
        assertThat(seed.first(n, objects)).isEqualTo(sorted.subList(0, n));
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
}
