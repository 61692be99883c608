/** 变更: events after the draw, direct assignments and voids, asked for, decided and watched (DR1 3.7). */
package org.yangguang.draw.change;
