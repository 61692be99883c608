/** 问题处置: proposal, review, decision and ending of one matter (S5, S22, S23). */
package org.yangguang.casework.matter;
