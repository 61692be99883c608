/** What all pages share: texts, look, messages, one-time tokens. */
package org.yangguang.web.faces;
