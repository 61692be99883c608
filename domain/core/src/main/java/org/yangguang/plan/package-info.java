/** 计划与任务: the year plan with its special team, tasks, quota and eligibility (S10, S25). */
@BoundedContext(
        name = "计划与任务",
        mayUse = {"catalogue", "roster", "identity", "platform"})
package org.yangguang.plan;

import org.yangguang.kernel.BoundedContext;
