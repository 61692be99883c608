/** 抽查事项清单: the versioned, published list of what is checked (S1, S9). */
@BoundedContext(
        name = "抽查事项清单",
        mayUse = {"identity", "platform"})
package org.yangguang.catalogue;

import org.yangguang.kernel.BoundedContext;
