package org.yangguang.plot.shed;

import org.yangguang.kernel.RuleBroken;

/** A refusal that stands alone and can be named by everybody. */
public final class Ploughed extends RuleBroken {}
