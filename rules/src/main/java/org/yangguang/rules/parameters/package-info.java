/** 参数: dated, sourced numbers; rules name them in Chinese and never hold a number themselves. */
package org.yangguang.rules.parameters;
