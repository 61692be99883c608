/** 文书: turns a record into a sheet to read, print and keep as PDF; of the platform it asks where the fonts lie. */
@BoundedContext(
        name = "文书",
        mayUse = {"platform"})
package org.yangguang.document;

import org.yangguang.kernel.BoundedContext;
