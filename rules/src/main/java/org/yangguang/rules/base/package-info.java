/**
 * One version of the rules as files, classes and the values read from them; what it says is nobody's
 * concern here.
 */
package org.yangguang.rules.base;
