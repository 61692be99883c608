/** 执法检查人员名录: certificate, training, leave, declared interests (S7, S8). */
package org.yangguang.roster.inspector;
