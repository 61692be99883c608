/** 文书: notice, record and report as they go out (S14, S17, S20). */
package org.yangguang.inspection.paper;
