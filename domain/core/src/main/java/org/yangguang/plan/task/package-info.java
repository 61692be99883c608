/** 抽查任务: what is drawn from which pool, when and how many (S10). */
package org.yangguang.plan.task;
