/** Working days as the State Council announces them: years, notices, terms and deadlines counted day by day. */
package org.yangguang.kernel.calendar;
