/** 派发: who sits on which team, and that it was received (S13). */
package org.yangguang.draw.dispatch;
