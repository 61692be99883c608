/** 名录库的页面: subjects, inspectors, imports. */
package org.yangguang.web.roster;
