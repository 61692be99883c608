/** The draw itself: tickets, strata, matching of inspectors, and the replay of events (DR1 3.5–3.7). */
package org.yangguang.dr1.draw;
