package org.yangguang.dr1.standing;

import java.util.Optional;
import org.yangguang.dr1.draw.StratumDraw;
import org.yangguang.dr1.frozen.DrawObject;

/**
 * Where one object of the roster stands in a draw, for its owner to look up 查我的企业 (DR1 7.3); {@link Standings} finds it.
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
    public record Place(String key, int rank, StratumDraw stratum) {}
}
