/** Pages of 抽查事项清单. */
package org.yangguang.web.catalogue;
