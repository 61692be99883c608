package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** An exemption names its ground. */
public class GroundMissing extends RuleBroken {}
