/** Pages of 留痕与档案. */
package org.yangguang.web.archive;
