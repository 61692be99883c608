/** The bytes that a draw froze and sealed, and the log of all draws (DR1 5). */
package org.yangguang.draw.files;
