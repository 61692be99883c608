/** 导入: a file from upload to approval, and taken back. */
package org.yangguang.roster.imports;
