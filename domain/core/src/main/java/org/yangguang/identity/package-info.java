/** 身份与权限: accounts, roles, the separation of the three administrators, who is acting now. */
@BoundedContext(
        name = "身份与权限",
        mayUse = {"platform"})
package org.yangguang.identity;

import org.yangguang.kernel.BoundedContext;
