package org.yangguang.draw.change;

import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.lists.Shortage;

/**
 * A seat that an event left empty. Whose project it is stays sealed (S15); the number of the assignment tells nothing.
 *
 * @param seat from 1; 1 leads
 */
public record Vacancy(AssignmentId assignment, int seat, Shortage shortage) {}
