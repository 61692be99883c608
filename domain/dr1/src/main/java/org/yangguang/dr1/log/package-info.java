/** The hash-chained log of all draws, and the tree over a roster (DR1 3.8–3.9). */
package org.yangguang.dr1.log;
