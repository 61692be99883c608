/** 留痕与档案: listens to every act and keeps it; nobody uses it. */
@BoundedContext(
        name = "留痕与档案",
        mayUse = {"identity"})
package org.yangguang.archive;

import org.yangguang.kernel.BoundedContext;
