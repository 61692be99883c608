/** 范围规则: which projects must be tendered and which of them a task may draw (S10). */
package org.yangguang.rules.eligibility;
