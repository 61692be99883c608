/** Sentences of the dictionary, rules made of them, and the printers: the first gate. */
package org.yangguang.rules.language.sentence;
