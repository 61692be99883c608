package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** A result is published once, under one permanent address. */
public class AlreadyPublished extends RuleBroken {}
