/** Reads the plain text of a statute into articles, and says where it is faulty. */
package org.yangguang.rulebook.text;
