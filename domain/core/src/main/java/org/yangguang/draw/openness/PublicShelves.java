package org.yangguang.draw.openness;

import jakarta.enterprise.context.ApplicationScoped;

/** What is kept for visitors beside the recomputed draws themselves. */
@ApplicationScoped
class PublicShelves {

    private final Shelf<String, YearTally> tallies = new Shelf<>();
    private final Shelf<String, byte[]> certificates = new Shelf<>();

    Shelf<String, YearTally> tallies() {
        return tallies;
    }

    Shelf<String, byte[]> certificates() {
        return certificates;
    }
}
