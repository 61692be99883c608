package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A notice says when and where, and what is asked for. */
public class NoticeIncomplete extends RuleBroken {}
