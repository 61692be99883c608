/** 规则与参数: the rules and dated parameters in force, to read aloud (S5, S9). */
@BoundedContext(name = "规则与参数")
package org.yangguang.rulebook;

import org.yangguang.kernel.BoundedContext;
