/** Pages of 时限与问责: what is due today, all deadlines, the ledger of overruns. */
package org.yangguang.web.accountability;
