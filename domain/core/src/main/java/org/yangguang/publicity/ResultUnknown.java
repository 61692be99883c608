package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** No result is public under this address. */
public class ResultUnknown extends RuleBroken {}
