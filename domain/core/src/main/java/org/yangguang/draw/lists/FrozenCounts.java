package org.yangguang.draw.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The size of what was frozen.
 *
 * @param objects projects in the base roster, {@code eligible} of them can be drawn
 * @param inspectors people in the roster, {@code available} of them can be drawn
 * @param fewestTeams lawful teams of the project that has the fewest; 0 = seats may stay empty
 */
@Embeddable
public record FrozenCounts(
        int objects,
        int eligible,
        int inspectors,
        int available,
        int recusals,
        @Column(name = "fewest_teams") long fewestTeams) {}
