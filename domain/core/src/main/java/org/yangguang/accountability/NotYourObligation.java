package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** An obligation is read by the person who answers for it and by those who oversee (S15). */
public class NotYourObligation extends RuleBroken {}
