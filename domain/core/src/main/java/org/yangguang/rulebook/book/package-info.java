/** 规则手册: every rule with its basis, and what has to be looked at again. */
package org.yangguang.rulebook.book;
