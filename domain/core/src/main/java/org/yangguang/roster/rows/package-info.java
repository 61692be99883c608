/** One row of a file: its cells, its headings, and what is wrong with it. */
package org.yangguang.roster.rows;
