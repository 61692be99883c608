/** 名录库: subjects with their graph and inspectors, every change versioned (S6–S8). */
@BoundedContext(
        name = "名录库",
        mayUse = {"identity", "platform"})
package org.yangguang.roster;

import org.yangguang.kernel.BoundedContext;
