package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** 未发现问题 cannot stand beside another outcome. */
public class NoneExcludesOthers extends RuleBroken {}
