/** 规则与参数: the rules and dated parameters in force, the rule book, the statutes they cite (S5, S9). */
@BoundedContext(
        name = "规则与参数",
        mayUse = {"document", "identity", "platform"})
package org.yangguang.rulebook;

import org.yangguang.kernel.BoundedContext;
