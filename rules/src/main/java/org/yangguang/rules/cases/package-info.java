/** 案例核对: runs worked cases from a file against the rules; {@code bin/check-cases} is its command line. */
package org.yangguang.rules.cases;
