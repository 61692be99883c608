package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Until the report is issued only the drawn team sees an inspection (S15). */
public class NotYourInspection extends RuleBroken {}
