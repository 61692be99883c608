/** Pages of the inspection: notice, checklist, evidence, site record, conclusion and report (S14–S20). */
package org.yangguang.web.inspection;
