/** 处置规则: from confirmed findings to violation, severity, outcome and recipient (S5, S22, S23). */
package org.yangguang.rules.judgement;
