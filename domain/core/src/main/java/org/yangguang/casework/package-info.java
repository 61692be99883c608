/** 问题处置: from confirmed findings to violation, outcome and department (S5, S22–S24). */
@BoundedContext(
        name = "问题处置",
        mayUse = {"inspection", "draw", "roster", "document", "identity", "platform", "rulebook"})
package org.yangguang.casework;

import org.yangguang.kernel.BoundedContext;
