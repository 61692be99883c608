/** 规则修订: a draft of the rules from its first word to its approval by a second person. */
package org.yangguang.amendment.draft;
