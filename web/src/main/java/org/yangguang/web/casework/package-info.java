/** Pages of 问题处置: from the rules' proposal to a person's decision. */
package org.yangguang.web.casework;
