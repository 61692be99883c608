/** 检查对象名录: organisations, projects and experts with every version (S6, S8). */
package org.yangguang.roster.subject;
