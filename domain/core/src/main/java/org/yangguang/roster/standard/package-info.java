/**
 * 公共资源交易数据规范: the data sets of the national standard, and how a mapping table turns their rows into the
 * facts that rules look at. What the standard leaves open is data here, never code.
 */
package org.yangguang.roster.standard;
