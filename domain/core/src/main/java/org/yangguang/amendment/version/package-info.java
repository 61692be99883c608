/** 版本: what was approved, from which day it answers, and which one is being served. */
package org.yangguang.amendment.version;
