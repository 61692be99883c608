package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** An overrun is decided once. */
public class OverrunAlreadyDecided extends RuleBroken {}
