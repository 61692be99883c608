/** 示例案例: cases with the answers that are expected of the rules. */
package org.yangguang.amendment.workedcase;
