/** The context that is trespassed on, and answers in kind. */
@BoundedContext(name = "被越界者", mayUse = "planted")
package org.yangguang.plot;

import org.yangguang.kernel.BoundedContext;
