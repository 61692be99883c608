/** 问责规则: what the plan says of staff who miss a term (S24). */
package org.yangguang.rules.accountability;
