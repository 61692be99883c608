/** 时限: who owes what by which day, counted by the calendar (S4, S20, S21). */
package org.yangguang.accountability.obligation;
