/** Where everybody stands in a draw, and how much chance there was (DR1 5). */
package org.yangguang.dr1.standing;
