/** 抽取与匹配: the verifiable draw, matching and dispatch (S11–S13, S15). */
@BoundedContext(
        name = "抽取与匹配",
        mayUse = {"plan", "roster", "document", "identity", "platform"})
package org.yangguang.draw;

import org.yangguang.kernel.BoundedContext;
