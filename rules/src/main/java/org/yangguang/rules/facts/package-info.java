/** Immutable facts that rules look at. Amounts in yuan, dates in Asia/Shanghai, null = unknown. */
package org.yangguang.rules.facts;
