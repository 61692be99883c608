/** 文书: turns a record into a sheet to read, print and keep as PDF; knows no other context. */
@BoundedContext(name = "文书")
package org.yangguang.document;

import org.yangguang.kernel.BoundedContext;
