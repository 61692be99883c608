/** The bytes and the hash of published files, and the sentences with which they are refused (DR1 3.1–3.2). */
package org.yangguang.dr1.file;
