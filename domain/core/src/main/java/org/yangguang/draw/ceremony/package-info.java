/** 封存与抽取: secrets, public number, the draw itself and the log of all draws (DR1 4). */
package org.yangguang.draw.ceremony;
