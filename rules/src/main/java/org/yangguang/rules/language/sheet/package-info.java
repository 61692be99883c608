/** Tables as rows of cells, from a .csv or a workbook that can hold nothing else. */
package org.yangguang.rules.language.sheet;
