/** Tables, parameters and decision tables, whose cells have the kinds that {@code tables.csv} names. */
package org.yangguang.rules.language.table;
