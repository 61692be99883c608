/** 规则修订: legal officers change rules by drafts that are checked, rehearsed and approved by somebody else (S5). */
@BoundedContext(
        name = "规则修订",
        mayUse = {"accountability", "casework", "identity", "platform", "rulebook"})
package org.yangguang.amendment;

import org.yangguang.kernel.BoundedContext;
