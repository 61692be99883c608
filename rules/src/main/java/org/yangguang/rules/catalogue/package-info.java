/** 抽查事项清单: the catalogue of check items as data (S1, S9). */
package org.yangguang.rules.catalogue;
