/** 规则手册: the rule files as a book that legal officers read and sign; it judges nothing. */
package org.yangguang.rules.book;
