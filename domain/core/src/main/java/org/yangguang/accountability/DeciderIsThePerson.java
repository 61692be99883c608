package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** Nobody decides on the own overrun. */
public class DeciderIsThePerson extends RuleBroken {}
