/** 公开: what everybody may read of a draw, and how everybody recomputes it (S2). */
package org.yangguang.draw.openness;
