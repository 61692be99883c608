/** 年度计划: drafted, approved by another person, published (S2, S25). */
package org.yangguang.plan.yearplan;
