/** Pages of the change of rules: drafts, their files, their decision, and the versions in force. */
package org.yangguang.web.amendment;
