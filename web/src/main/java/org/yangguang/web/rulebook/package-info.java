/** Pages of 规则与参数. */
package org.yangguang.web.rulebook;
