package org.yangguang.draw.ceremony;

import org.yangguang.dr1.draw.DrawOutcome;

/** Whoever writes proof.json when a draw is opened (DR1 7.1): the ceremony knows when, not what stands in it. */
public interface ProofWriter {

    /**
     * @param voids numbers given up this year
     * @param code of the reason for which the draw was given up, null when it was not
     */
    byte[] write(Draw draw, DrawOutcome outcome, int voids, String code);

    /** Of a plan that was given up before anything was drawn: what it promised, and why it ended (DR1 4.4). */
    byte[] writeUndrawn(Draw draw, int voids, String code);
}
