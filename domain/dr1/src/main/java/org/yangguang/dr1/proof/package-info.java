/** Checks a published draw from its files alone; {@code verify-draw} and the test vectors (DR1 7). */
package org.yangguang.dr1.proof;
