/** 名单: who may be drawn, who may not and why, as a draw freezes it. Values only. */
package org.yangguang.draw.lists;
