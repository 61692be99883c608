package org.yangguang.dr1;

import java.util.Collection;
import java.util.Optional;

/**
 * Where one object of the roster stands in a draw, for its owner to look up 查我的企业 (DR1 7.3).
 *
 * @param place empty when the object was excluded
 */
public record Standing(DrawObject object, Optional<Place> place) {

    /**
     * The place of an eligible object.
     *
     * @param key 64 hexadecimal digits; for weight 1 the ticket itself
     * @param rank from 1 in the order of the stratum
     * @param stratum what was drawn, with the cut-off; the object was drawn if its rank is not
     *     above the number drawn
     */
    public record Place(String key, int rank, StratumDraw stratum) {

        /** Whether the draw itself chose the object; events may have brought it in later. */
        public boolean isDrawn() {
            return rank <= stratum.drawn();
        }
    }

    /**
     * Looks an object up.
     *
     * @param objects the whole roster of the draw
     * @return empty when no object of the roster has this id
     */
    public static Optional<Standing> of(
            String id, DrawOutcome outcome, Collection<DrawObject> objects) {
        return objects.stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .map(o -> new Standing(o, place(o, outcome, objects)));
    }

    private static Optional<Place> place(
            DrawObject object, DrawOutcome outcome, Collection<DrawObject> objects) {
        if (!object.eligible()) {
            return Optional.empty();
        }
        Tickets tickets = new Tickets(outcome.seed());
        Keyed keyed = Keyed.of(object, tickets);
        Plan plan = outcome.plan();
        long before =
                objects.stream()
                        .filter(DrawObject::eligible)
                        .filter(o -> plan.stratumOf(o).equals(plan.stratumOf(object)))
                        .filter(o -> Keyed.of(o, tickets).compareTo(keyed) < 0)
                        .count();
        return outcome.strata().stream()
                .filter(s -> s.stratum().equals(plan.stratumOf(object)))
                .findFirst()
                .map(s -> new Place(keyed.key(), Math.toIntExact(before + 1), s));
    }
}
