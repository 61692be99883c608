/** Pages of 抽取与匹配: the ceremony for clerk and witness, the tasks of the drawn, the public proof. */
package org.yangguang.web.draw;
