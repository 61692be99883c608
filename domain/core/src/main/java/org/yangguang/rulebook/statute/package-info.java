/** 法规库: texts of statutes with the days on which they are in force. */
package org.yangguang.rulebook.statute;
