/** 移送函: the letters of a decision. */
package org.yangguang.casework.letter;
