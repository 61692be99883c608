/** 超时与问责: what the ladder proposes, what the person says, what a leader decides (S24). */
package org.yangguang.accountability.overrun;
