package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Who opens an inspection has acknowledged the dispatch first (S13). */
public class ReceiptMissing extends RuleBroken {}
