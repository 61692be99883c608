/** What was read, or what is wrong with it and where; nothing here knows what a rule is. */
package org.yangguang.rules.language.reading;
