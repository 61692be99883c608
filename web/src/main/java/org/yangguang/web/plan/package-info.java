/** Pages of 计划与任务. */
package org.yangguang.web.plan;
