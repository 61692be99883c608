/** 检查表: which items concern which party, and what was found (S9). */
package org.yangguang.inspection.checklist;
