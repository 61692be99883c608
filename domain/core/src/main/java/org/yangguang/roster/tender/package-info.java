/** 招标项目: projects and parties as the rows of the data standard tell them. */
package org.yangguang.roster.tender;
