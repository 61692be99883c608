/**
 * Tables as people send them: .csv, .xlsx, or a .zip of .csv; read row by row and given back with the bad cells
 * marked. Knows nothing of what the rows mean.
 */
package org.yangguang.platform.sheet;
