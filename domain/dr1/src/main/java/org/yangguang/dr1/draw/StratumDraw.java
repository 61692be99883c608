package org.yangguang.dr1.draw;

import java.util.Optional;

/**
 * What was drawn from one stratum.
 *
 * @param cutoff key of the last object drawn; an object of weight 1 was drawn when its ticket is
 *     not above it; empty when nothing was drawn
 */
public record StratumDraw(String stratum, int eligible, int drawn, Optional<String> cutoff) {}
