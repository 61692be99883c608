/** One inspection from opening to report: who is on the team, where it stands, who confirmed. */
package org.yangguang.inspection.visit;
