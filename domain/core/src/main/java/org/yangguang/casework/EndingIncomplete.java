package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A matter ends as something, on a day, by a numbered document and for a reason. */
public class EndingIncomplete extends RuleBroken {}
