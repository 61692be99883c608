package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** This document has not been issued yet. */
public class PaperNotIssued extends RuleBroken {}
