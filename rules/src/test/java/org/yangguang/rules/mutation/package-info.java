/** How much of the rule files the tests notice: changes one word at a time and runs the fast tests. */
package org.yangguang.rules.mutation;
