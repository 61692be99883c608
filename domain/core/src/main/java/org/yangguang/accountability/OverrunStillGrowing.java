package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** An overrun is confirmed when its duty is done or it is serious already, so that a light entry cannot hide a long one. */
public class OverrunStillGrowing extends RuleBroken {}
