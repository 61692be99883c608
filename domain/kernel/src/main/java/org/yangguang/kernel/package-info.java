/** Value types of the trade: they know the law's arithmetic and nothing of servers or databases. */
package org.yangguang.kernel;
