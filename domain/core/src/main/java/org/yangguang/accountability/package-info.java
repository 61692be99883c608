/** 时限与问责: obligations born from events, overdue work and the ladder (S4, S20, S21, S24). */
@BoundedContext(
        name = "时限与问责",
        mayUse = {"inspection", "publicity", "roster", "rulebook", "identity", "platform"})
package org.yangguang.accountability;

import org.yangguang.kernel.BoundedContext;
