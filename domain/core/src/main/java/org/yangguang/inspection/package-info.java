/** 检查、笔录、取证、报告: what happens on site, and the report (S14–S20). */
@BoundedContext(
        name = "检查、笔录、取证、报告",
        mayUse = {"draw", "plan", "catalogue", "roster", "document", "identity", "platform"})
package org.yangguang.inspection;

import org.yangguang.kernel.BoundedContext;
