/** A context that trespasses, for the tests of the architecture tests only. */
@BoundedContext(name = "越界者", mayUse = "archive")
package org.yangguang.planted;

import org.yangguang.kernel.BoundedContext;
