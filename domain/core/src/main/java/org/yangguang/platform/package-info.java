/** What every context stands on: business time, working calendar, document numbers, one-time tokens. */
@BoundedContext(name = "平台")
package org.yangguang.platform;

import org.yangguang.kernel.BoundedContext;
