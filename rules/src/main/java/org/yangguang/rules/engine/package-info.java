/** Turns the rule files and tables on the class path into something that can be run and listed. */
package org.yangguang.rules.engine;
