/** 演示: the fictional bureau of demo mode, loaded through the same boundaries that people use. */
@BoundedContext(
        name = "演示",
        mayUse = {"plan", "roster", "identity", "platform"})
package org.yangguang.demo;

import org.yangguang.kernel.BoundedContext;
