package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A subject has a name. */
public class SubjectNameMissing extends RuleBroken {}
