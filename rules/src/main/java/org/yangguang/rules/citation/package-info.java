/**
 * 依据: reads the bases of rules, items and violations as citations of articles, {@code
 * 条例64(1)(二)→法51}, so that each can be linked to its text.
 */
package org.yangguang.rules.citation;
